/** Stretches of letters and digits; marks and blanks part them, in the library's texts and in what is looked for alike. */
const RUN = /[\p{L}\p{N}]+/gu;

/**
 * Text in the form in which the library is searched: full-width and compatibility forms unified, lower case, runs of
 * blanks as one blank, line ends kept so that no find reaches over the end of a paragraph.
 *
 * Idempotent. Script is left as it is, since the library's texts are in simplified characters already.
 */
export function normaliseForSearch(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

/**
 * Pairs of neighbouring characters (two code points each), every one once, in order of first appearance.
 *
 * The pairs of any stretch of a text are among the pairs of the text, wherever the stretch begins, which words cut by a
 * segmenter are not. Sharing all pairs does not make a find, so `searchText` is compared afterwards. Digits and Latin
 * letters are paired like characters. A text without two neighbouring letters or digits has no pairs.
 *
 * @param text - as `normaliseForSearch` returns it.
 */
export function searchPairs(text: string): string[] {
  const pairs = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    let previous = "";
    for (const character of run) {
      if (previous !== "") pairs.add(previous + character);
      previous = character;
    }
  }
  return [...pairs];
}
