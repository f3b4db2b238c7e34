import "server-only";
import type { LibraryDocument, Sentence } from "@/lib/corpus/library-document";
import { normaliseForSearch, searchPairs } from "@/lib/text/search-pairs";
import { toJson } from "./json";
import { storableText } from "./storable-text";

/** Share of a text a move or theme must take up to be worth finding it by. */
const GOOD_PART = 0.15;

/** Everything a stored document's columns say that follows from the document itself. */
export function derivedColumns(document: LibraryDocument) {
  const { title, kind, level, sector, year, charCount, pipelineVersion } = document;
  const searchText = storableText(searchTextOf(document));
  return {
    title: storableText(title),
    sector: sector === null ? null : storableText(sector),
    ...{ kind, level, year, charCount, pipelineVersion },
    parsed: toJson(document),
    moves: goodParts(document.sentences, ({ move }) => move),
    themes: goodParts(document.sentences, ({ theme }) => theme),
    searchText,
    searchPairs: searchPairs(searchText),
  };
}

/** Title and printed lines, in the form they are searched in. */
export function searchTextOf({ title, headings, paragraphs }: LibraryDocument): string {
  const own = headings.filter(({ span }) => span === null).map(({ number, text }) => number + text);
  return normaliseForSearch([title, ...own, ...paragraphs.map(({ text }) => text)].join("\n"));
}

function goodParts(sentences: readonly Sentence[], labelOf: (sentence: Sentence) => string): string[] {
  const chars = new Map<string, number>();
  let total = 0;
  for (const sentence of sentences) {
    const label = labelOf(sentence);
    chars.set(label, (chars.get(label) ?? 0) + sentence.text.length);
    total += sentence.text.length;
  }
  return [...chars].filter(([, count]) => count >= total * GOOD_PART).map(([label]) => label);
}
