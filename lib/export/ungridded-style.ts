import { type IContext, StyleForParagraph } from "docx";

type XmlObject = NonNullable<ReturnType<StyleForParagraph["prepForXml"]>>;

/**
 * A paragraph style whose lines ignore the page's line grid (`w:snapToGrid`, ISO/IEC 29500-1, 17.3.1.32), which the
 * library offers for runs only. On the grid, LibreOffice gives each 33 pt title line the height of two text lines.
 */
export class UngriddedStyle extends StyleForParagraph {
  override prepForXml(context: IContext): XmlObject | undefined {
    const xml = super.prepForXml(context);
    const parts: unknown = xml?.["w:style"];
    if (!Array.isArray(parts)) return xml;
    for (const part of parts) {
      const properties: unknown = part["w:pPr"];
      if (Array.isArray(properties)) insertBeforeSpacing(properties);
    }
    return xml;
  }
}

/** The schema fixes the order of paragraph properties, and Word refuses files that break it. */
function insertBeforeSpacing(properties: object[]): void {
  const spacing = properties.findIndex((property) => "w:spacing" in property);
  const off = { "w:snapToGrid": { _attr: { "w:val": 0 } } };
  properties.splice(spacing < 0 ? properties.length : spacing, 0, off);
}
