import { type DocFile, docTable } from "./doc-file";
import { readParagraphChanges } from "./doc-properties";

/** A paragraph style of a .doc, inheritance resolved. */
export type DocStyle = {
  base: number;
  /** Heading depth 1 to 9; 0 for the title style; null for body styles. */
  headingLevel: number | null;
  list: number | null;
  listLevel: number | null;
};

const STYLE_SHEET = 0xa2;
const TITLE_STYLE = 62;
const PARAGRAPH_STYLE = 1;

/** Paragraph styles by their number ([MS-DOC] 2.9.271 STSH). */
export function readDocStyles(file: DocFile): ReadonlyMap<number, DocStyle> {
  const sheet = docTable(file, STYLE_SHEET);
  const styles = new Map<number, DocStyle>();
  if (sheet === null) return styles;
  const count = sheet.getUint16(2, true);
  const baseBytes = sheet.getUint16(4, true);
  let at = 2 + sheet.getUint16(0, true);
  for (let number = 0; number < count && at + 2 <= sheet.byteLength; number += 1) {
    const length = sheet.getUint16(at, true);
    const start = at + 2;
    at = start + length + (length % 2);
    if (length < baseBytes || (sheet.getUint8(start + 2) & 0xf) !== PARAGRAPH_STYLE) continue;
    styles.set(number, readStyle(sheet, start, baseBytes));
  }
  for (const style of styles.values()) inherit(style, styles);
  return styles;
}

function readStyle(sheet: DataView, start: number, baseBytes: number): DocStyle {
  const builtIn = sheet.getUint16(start, true) & 0xfff;
  const base = sheet.getUint16(start + 2, true) >> 4;
  const nameChars = sheet.getUint16(start + baseBytes, true);
  // The name ends in a zero; the paragraph's properties follow with their length and the style's own number.
  const properties = start + baseBytes + 2 + nameChars * 2 + 2;
  const length = Math.max(0, sheet.getUint16(properties, true) - 2);
  const group = new DataView(sheet.buffer, sheet.byteOffset + properties + 4, length);
  const { list, listLevel, outlineLevel } = readParagraphChanges(group);
  return { base, headingLevel: headingLevelOf(builtIn, outlineLevel), list, listLevel };
}

function headingLevelOf(builtIn: number, outlineLevel: number | null): number | null {
  if (builtIn === TITLE_STYLE) return 0;
  if (builtIn >= 1 && builtIn <= 9) return builtIn;
  return outlineLevel !== null && outlineLevel < 9 ? outlineLevel + 1 : null;
}

function inherit(style: DocStyle, styles: ReadonlyMap<number, DocStyle>): void {
  // Ten steps are more than any real chain and end a circular one.
  let parent = styles.get(style.base);
  for (let step = 0; step < 10 && parent !== undefined; step += 1) {
    style.headingLevel ??= parent.headingLevel;
    style.list ??= parent.list;
    style.listLevel ??= parent.listLevel;
    parent = styles.get(parent.base);
  }
}
