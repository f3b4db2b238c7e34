const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "《": "》",
  "「": "」",
  "『": "』",
  "〈": "〉",
};

/** A stretch of a text by UTF-16 offsets, end exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/**
 * What stands in quotation marks or title marks, the marks included. A mark inside another pair belongs to the outer
 * one; one that nothing closes encloses nothing.
 */
export function quotedRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  const marks = /[“《「『〈]/gu;
  for (let opening = marks.exec(text); opening !== null; opening = marks.exec(text)) {
    const end = closingAt(text, opening.index, CLOSING[opening[0]] ?? "");
    if (end === null) continue;
    ranges.push({ start: opening.index, end });
    marks.lastIndex = end;
  }
  return ranges;
}

function closingAt(text: string, start: number, closing: string): number | null {
  const opening = text.charAt(start);
  let depth = 0;
  for (let offset = start; offset < text.length; offset += 1) {
    const char = text.charAt(offset);
    if (char === opening) depth += 1;
    if (char === closing) depth -= 1;
    if (depth === 0) return offset + 1;
  }
  return null;
}
