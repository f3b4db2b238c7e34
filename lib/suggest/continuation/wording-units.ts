/**
 * Stands for one blank in indexed wording: a slot, a figure or a mask. All are one class, so that 增长12.5% and
 * 增长XX are the same place to what follows. Private use: cleaned library texts never hold it.
 */
export const BLANK_UNIT = 0xe000;
/** Behind every document; no wording continues over it. */
export const END_UNIT = 0xe001;
/** Between the lines of a document. */
export const LINE_UNIT = 0x0a;

/** Slots, masks, dates and figures. */
const BLANK_PATTERN =
  /〔([^〔〕\n]{1,40})〕|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]|(?<![\dA-Za-z])\d+(?:,\d{3})*(?:\.\d+)?|(?<![A-Za-z])[XxＸ]{1,6}(?![A-Za-z])|[×*＊]{1,6}|_{2,}|○{2,}/gu;
const SWALLOWED = /^(?:[多余]?[万亿]?元|[%％‰])/u;

/** Wording as the index holds it: one code unit a character or blank. */
export type WordingUnits = {
  readonly units: Uint16Array;
  /** Places of the slots among the units, rising, and the label of each. */
  readonly slots: readonly { readonly offset: number; readonly label: string }[];
};

/** Writes wording with blanks as single units. Figures and masks get the label 数字. */
export function toWordingUnits(text: string): WordingUnits {
  const slots: { offset: number; label: string }[] = [];
  let wording = "";
  let from = 0;
  for (const match of text.matchAll(BLANK_PATTERN)) {
    const [stretch, label] = match;
    if (match.index < from) continue;
    wording += text.slice(from, match.index);
    slots.push({ offset: wording.length, label: label ?? "数字" });
    wording += String.fromCharCode(BLANK_UNIT);
    from = match.index + stretch.length;
    if (label === undefined) from += SWALLOWED.exec(text.slice(from, from + 4))?.[0].length ?? 0;
  }
  wording += text.slice(from);
  return { units: unitsOf(wording), slots };
}

export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

const CLAUSE_END = /[，。；：？！…]/u;

/** Whether a clause ends with this unit; 、 and quotation marks stand inside clauses. */
export function isClauseEnd(unit: number): boolean {
  return CLAUSE_END.test(String.fromCharCode(unit));
}
