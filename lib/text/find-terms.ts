import { normaliseForSearch } from "./search-pairs";

/** A stretch of a text: UTF-16, end exclusive. */
export type TextSpan = { readonly startOffset: number; readonly endOffset: number };

const MAX_TERMS = 8;

/** The words of a search: blank-separated, each once, in the form texts are searched in; at most eight. */
export function searchTerms(words: string): string[] {
  const terms = normaliseForSearch(words).split(/\s+/u);
  return [...new Set(terms)].filter((term) => term !== "").slice(0, MAX_TERMS);
}

/**
 * Where terms stand in a text as it is printed, in reading order; of finds that overlap the earlier, then the longer
 * one counts.
 *
 * @param terms - as `searchTerms` returns them.
 */
export function findTerms(text: string, terms: readonly string[]): TextSpan[] {
  if (terms.length === 0) return [];
  const { folded, offsets } = fold(text);
  const found: TextSpan[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const startOffset = offsets[at] ?? text.length;
      found.push({ startOffset, endOffset: offsets[at + term.length] ?? text.length });
    }
  }
  found.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  let end = 0;
  return found.filter(({ startOffset, endOffset }) => {
    const isClear = startOffset >= end;
    if (isClear) end = endOffset;
    return isClear;
  });
}

/** The text as searched, character by character, with the offset each unit comes from. */
function fold(text: string): { folded: string; offsets: number[] } {
  let folded = "";
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = /\s/u.test(character) ? " " : character.normalize("NFKC").toLowerCase();
    const unit = plain === " " && folded.endsWith(" ") ? "" : plain;
    for (let index = 0; index < unit.length; index += 1) offsets.push(offset);
    folded += unit;
    offset += character.length;
  }
  offsets.push(offset);
  return { folded, offsets };
}
