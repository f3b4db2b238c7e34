const WIDE: Readonly<Record<string, string>> = {
  ",": "，",
  ".": "。",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
};

/**
 * A text with full-width marks, for reading it: texts of the web often have half-width ones throughout, which are another
 * check's business. Dots and commas within numbers stay.
 *
 * @returns text of the same length, so that offsets hold.
 */
export function wideMarks(text: string): string {
  return /[,.;:!?]/u.test(text) ? text.replace(HALF, (mark) => WIDE[mark] ?? mark) : text;
}

const HALF = /[;!?]|[,.:](?!\d)|(?<!\d)[,.:](?=\d)/gu;
