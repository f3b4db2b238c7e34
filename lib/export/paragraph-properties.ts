import { type IContext, type IParagraphOptions, Paragraph, StyleForParagraph } from "docx";

type XmlObject = NonNullable<ReturnType<StyleForParagraph["prepForXml"]>>;

/** The schema fixes the order of paragraph properties (ISO/IEC 29500-1, 17.3.1.26), and Word refuses files that break it. */
const ORDER = [
  ..."pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs".split(
    " ",
  ),
  ..."snapToGrid spacing ind contextualSpacing jc textAlignment outlineLvl rPr".split(" "),
].map((name) => `w:${name}`);

/**
 * A paragraph style with properties the library offers for paragraphs or runs only.
 *
 * @param level - counts its paragraphs at this level of list 1, see `numberingXml`.
 * @param offGrid - its lines ignore the page's line grid (`w:snapToGrid`, 17.3.1.32): on the grid, LibreOffice gives each
 *   33 pt title line the height of two text lines.
 */
export class AmendedStyle extends StyleForParagraph {
  constructor(
    options: ConstructorParameters<typeof StyleForParagraph>[0],
    private readonly extras: { readonly level?: number; readonly offGrid?: boolean },
  ) {
    super(options);
  }

  override prepForXml(context: IContext): XmlObject | undefined {
    const { level, offGrid } = this.extras;
    return amended(super.prepForXml(context), "w:style", (properties) => {
      if (offGrid) insert(properties, { "w:snapToGrid": { _attr: { "w:val": 0 } } });
      if (level !== undefined)
        insert(properties, { "w:numPr": [value("w:ilvl", level), value("w:numId", 1)] });
    });
  }
}

/** Indents in characters; Word follows these, other programs the lengths beside them. */
export type CharIndents = {
  readonly leftChars?: number;
  readonly rightChars?: number;
  readonly hangingChars?: number;
};

/** A paragraph indented by characters (`w:leftChars` …, 17.3.1.12), which the library offers for the first line only. */
export class CharIndentedParagraph extends Paragraph {
  /** @param charPt - width of a character, for the lengths beside. */
  constructor(
    options: IParagraphOptions,
    private readonly indents: CharIndents,
    private readonly charPt: number,
  ) {
    super(options);
  }

  override prepForXml(context: IContext): XmlObject | undefined {
    return amended(super.prepForXml(context), "w:p", (properties) => {
      const chars: [string, number | undefined][] = [
        ["left", this.indents.leftChars],
        ["right", this.indents.rightChars],
        ["hanging", this.indents.hangingChars],
      ];
      const attributes = chars.flatMap(([side, count]) =>
        count === undefined
          ? []
          : [
              [`w:${side}Chars`, Math.round(count * 100)],
              [`w:${side}`, Math.round(count * this.charPt * 20)],
            ],
      );
      insert(properties, { "w:ind": { _attr: Object.fromEntries(attributes) } });
    });
  }
}

function value(name: string, number: number): object {
  return { [name]: { _attr: { "w:val": number } } };
}

function amended(
  xml: XmlObject | undefined,
  element: "w:style" | "w:p",
  amend: (properties: object[]) => void,
): XmlObject | undefined {
  const parts: unknown = xml?.[element];
  if (!Array.isArray(parts)) return xml;
  for (const part of parts) {
    const properties: unknown = part["w:pPr"];
    if (Array.isArray(properties)) amend(properties);
  }
  return xml;
}

function insert(properties: object[], property: object): void {
  const place = ORDER.indexOf(Object.keys(property)[0] ?? "");
  const after = properties.findIndex((each) => ORDER.indexOf(Object.keys(each)[0] ?? "") > place);
  properties.splice(after < 0 ? properties.length : after, 0, property);
}
