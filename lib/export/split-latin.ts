/** A stretch of text that takes one face. */
export type FaceRun = { readonly text: string; readonly latin: boolean };

/**
 * Digits and Latin letters with what stands between them. Quotation marks, dashes, ellipses and middle dots share their
 * code points with Western ones and belong to the Chinese text, unless as in `Party’s` or `2024–2025` both neighbours
 * are Latin.
 */
const LATIN = /[!-~\u00c0-\u024f]+(?:[ ’–][!-~\u00c0-\u024f]+)*/gu;

/** Splits text into Chinese and Latin stretches, in order and without loss. */
export function splitLatin(text: string): FaceRun[] {
  const runs: FaceRun[] = [];
  let from = 0;
  for (const match of text.matchAll(LATIN)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), latin: false });
    runs.push({ text: match[0], latin: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), latin: false });
  return runs;
}
