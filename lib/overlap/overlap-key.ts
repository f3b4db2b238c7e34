/**
 * A text as it is compared: its letters and digits, one folded code unit each, without marks, blanks, line ends,
 * heading numbers and slots. A copied passage keeps its letters when its layout, the width of its marks or its numbering changes.
 */
export type OverlapKey = {
  readonly units: Uint16Array;
  /** Place of every unit in the text, rising. */
  readonly offsets: Uint32Array;
};

/** Stands behind every document and wherever so much is left out that no run goes on over it; no letter has this code. */
export const BREAK_UNIT = 0;

/** A run does not go on over more than this between two letters; also keeps the packed offsets of a segment small. */
export const MOST_GAP = 500;

/** Numbers of headings, which change with the place of a passage, and slots, which say nothing yet. */
const LEFT_OUT =
  /〔[^〔〕\n]{1,40}〕|(?<=^|[\n。！？；：!?;:]|\p{Script=Han}\.)[\t \u3000#>*-]{0,12}(?:[一二三四五六七八九十百]{1,3}[、.．]|\d{1,2}(?:[、．）)]|\.(?!\d))|[①-⑳])|[（(]\s?[一二三四五六七八九十百]{1,3}\s?[）)]/gu;

/** Folds a text for comparison. Traditional characters stay what they are: library texts are simplified at import. */
export function toOverlapKey(text: string): OverlapKey {
  const units = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  let length = 0;
  let from = 0;
  let lastLetter = 0;
  const read = (to: number) => {
    for (let at = from; at < to; at += 1) {
      const unit = FOLDED[text.charCodeAt(at)] ?? 0;
      if (unit === 0) continue;
      for (let gap = at - lastLetter; gap > MOST_GAP; gap -= MOST_GAP) {
        offsets[length] = at - gap + MOST_GAP;
        units[length] = BREAK_UNIT;
        length += 1;
      }
      units[length] = unit;
      offsets[length] = at;
      length += 1;
      lastLetter = at;
    }
  };
  for (const { index, 0: words } of text.matchAll(LEFT_OUT)) {
    read(index);
    from = index + words.length;
  }
  read(text.length);
  return { units: units.slice(0, length), offsets: offsets.slice(0, length) };
}

/** The letters of a wording alone, for looking it up in folded text. */
export function foldedUnits(wording: string): Uint16Array {
  const units = new Uint16Array(wording.length);
  let length = 0;
  for (let at = 0; at < wording.length; at += 1) {
    const unit = FOLDED[wording.charCodeAt(at)] ?? 0;
    if (unit === 0) continue;
    units[length] = unit;
    length += 1;
  }
  return units.slice(0, length);
}

const FULL_WIDTH_OFFSET = 0xfee0;

/** Folded unit by code unit; 0 for what is no letter or digit. Halves of surrogate pairs count as letters. */
const FOLDED = Uint16Array.from({ length: 65_536 }, (_, code) => foldUnit(code));

function foldUnit(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const isFullWidth = code >= 0xff01 && code <= 0xff5e;
  const char = String.fromCharCode(isFullWidth ? code - FULL_WIDTH_OFFSET : code);
  if (!/[\p{L}\p{N}]/u.test(char)) return 0;
  const small = char.toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : char.charCodeAt(0);
}
