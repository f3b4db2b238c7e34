import { xmlAttribute, xmlEvents } from "./xml-events";

export type DocxStyle = {
  /** As programs show it; ids are translated and renumbered by them, names are not. */
  name: string;
  basedOn: string | null;
  /** Heading depth 1 to 9; 0 for the title style; null for body styles. */
  headingLevel: number | null;
  numId: string | null;
  listLevel: number | null;
};

/** Paragraph styles by id, with what they inherit resolved (ECMA-376 part 1, 17.7). */
export function readStyles(xml: string): ReadonlyMap<string, DocxStyle> {
  const styles = new Map<string, DocxStyle>();
  let style: DocxStyle | null = null;
  for (const event of xmlEvents(xml)) {
    if (event.type === "close" && event.name === "w:style") style = null;
    if (event.type !== "open") continue;
    const value = xmlAttribute(event.attributes, "w:val") ?? "";
    if (event.name === "w:style") {
      style = { name: "", basedOn: null, headingLevel: null, numId: null, listLevel: null };
      const id = xmlAttribute(event.attributes, "w:styleId");
      if (id !== null && xmlAttribute(event.attributes, "w:type") !== "character") styles.set(id, style);
    }
    if (style === null) continue;
    if (event.name === "w:basedOn") style.basedOn = value;
    else if (event.name === "w:name") {
      style.name = value;
      style.headingLevel = headingLevelOfName(value) ?? style.headingLevel;
    } else if (event.name === "w:outlineLvl" && Number(value) < 9) style.headingLevel = Number(value) + 1;
    else if (event.name === "w:numId") style.numId = value;
    else if (event.name === "w:ilvl") style.listLevel = Number(value) || 0;
  }
  for (const entry of styles.values()) inherit(entry, styles);
  return styles;
}

function headingLevelOfName(name: string): number | null {
  if (/^(?:title|标题)$/i.test(name)) return 0;
  const depth = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return depth === undefined ? null : Number(depth);
}

function inherit(style: DocxStyle, styles: ReadonlyMap<string, DocxStyle>): void {
  // Ten steps are more than any real chain and end a circular one.
  let parent = style.basedOn === null ? undefined : styles.get(style.basedOn);
  for (let step = 0; step < 10 && parent !== undefined; step += 1) {
    style.headingLevel ??= parent.headingLevel;
    style.numId ??= parent.numId;
    style.listLevel ??= parent.listLevel;
    parent = parent.basedOn === null ? undefined : styles.get(parent.basedOn);
  }
}
