import { xmlAttribute, xmlEvents } from "./xml-events";

type NumberingLevel = { start: number; format: string; text: string };
type NumberingInstance = { abstractId: string; starts: Map<number, number> };

/** Word's list definitions: which pattern each level of each list prints. */
export type DocxNumbering = {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, NumberingLevel>>;
  readonly instances: ReadonlyMap<string, NumberingInstance>;
};

/** Reads numbering.xml (ECMA-376 part 1, 17.9). */
export function readNumbering(xml: string): DocxNumbering {
  const levels = new Map<string, Map<number, NumberingLevel>>();
  const instances = new Map<string, NumberingInstance>();
  // A list style keeps its levels in one definition, and the lists that use the style only point to it.
  const owners = new Map<string, string>();
  const borrowers = new Map<string, string>();
  let abstractId: string | null = null;
  let instance: NumberingInstance | null = null;
  let level: NumberingLevel | null = null;
  let override = 0;
  for (const event of xmlEvents(xml)) {
    if (event.type === "close" && event.name === "w:lvl") level = null;
    if (event.type !== "open") continue;
    const value = xmlAttribute(event.attributes, "w:val") ?? "";
    switch (event.name) {
      case "w:abstractNum":
        abstractId = xmlAttribute(event.attributes, "w:abstractNumId");
        instance = null;
        if (abstractId !== null) levels.set(abstractId, new Map());
        break;
      case "w:num": {
        const id = xmlAttribute(event.attributes, "w:numId");
        abstractId = null;
        instance = { abstractId: "", starts: new Map() };
        if (id !== null) instances.set(id, instance);
        break;
      }
      case "w:styleLink":
        if (abstractId !== null) owners.set(value, abstractId);
        break;
      case "w:numStyleLink":
        if (abstractId !== null) borrowers.set(abstractId, value);
        break;
      case "w:abstractNumId":
        if (instance !== null) instance.abstractId = value;
        break;
      case "w:lvlOverride":
        override = Number(xmlAttribute(event.attributes, "w:ilvl") ?? 0);
        break;
      case "w:startOverride":
        instance?.starts.set(override, Number(value) || 1);
        break;
      case "w:lvl":
        level = { start: 1, format: "decimal", text: "" };
        if (abstractId !== null) {
          levels.get(abstractId)?.set(Number(xmlAttribute(event.attributes, "w:ilvl") ?? 0), level);
        }
        break;
      case "w:start":
        if (level !== null) level.start = Number(value) || 0;
        break;
      case "w:numFmt":
        if (level !== null) level.format = value;
        break;
      case "w:lvlText":
        if (level !== null) level.text = value;
        break;
    }
  }
  for (const [borrower, style] of borrowers) {
    const owned = levels.get(owners.get(style) ?? "");
    if (owned !== undefined) levels.set(borrower, owned);
  }
  return { levels, instances };
}
