import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";
import { normaliseForSearch, searchPairs } from "@/lib/text/search-pairs";
import { sketchBands, textGrams } from "@/lib/text/sketch";
import type { LibraryDocument, Sentence } from "./library-document";
import { textKey } from "./text-key";

/** What the library is searched, filtered and compared by; derived from the document alone. */
export type DocumentIndex = {
  /** Title and text as `normaliseForSearch` makes them. */
  readonly searchText: string;
  /** Pairs of `searchText`. */
  readonly searchPairs: readonly string[];
  readonly sketchBands: readonly number[];
  readonly moves: readonly Move[];
  readonly themes: readonly Theme[];
  /** Letters and digits of title and text: equal for the same text in another format. */
  readonly textKey: string;
};

/** A move or theme counts as one of the document's when at least this share of the sentences' characters is its. */
const GOOD_PART = 0.12;

/** Derives the index of a document, corrections included. */
export function indexDocument(document: LibraryDocument): DocumentIndex {
  const text = `${document.title}\n${documentText(document)}`;
  const searchText = normaliseForSearch(text);
  return {
    searchText,
    searchPairs: searchPairs(searchText),
    sketchBands: sketchBands(textGrams(searchText)),
    moves: goodParts(document.sentences, ({ move }) => move),
    themes: goodParts(document.sentences, ({ theme }) => theme),
    textKey: textKey(text.normalize("NFKC")),
  };
}

/** The document's own words in reading order, a line a paragraph; headings that stand in a paragraph are there already. */
export function documentText({ headings, paragraphs }: LibraryDocument): string {
  const lines: string[] = [];
  let at = 0;
  const headingsUpTo = (limit: number) => {
    for (; at < limit; at += 1) {
      const heading = headings[at];
      if (heading !== undefined && heading.span === null) lines.push(heading.number + heading.text);
    }
  };
  for (const { text, headingIndex } of paragraphs) {
    headingsUpTo((headingIndex ?? -1) + 1);
    lines.push(text);
  }
  headingsUpTo(headings.length);
  return lines.join("\n");
}

function goodParts<Part extends string>(
  sentences: readonly Sentence[],
  partOf: (sentence: Sentence) => Part,
): Part[] {
  const chars = new Map<Part, number>();
  let total = 0;
  for (const sentence of sentences) {
    const part = partOf(sentence);
    total += sentence.text.length;
    chars.set(part, (chars.get(part) ?? 0) + sentence.text.length);
  }
  return [...chars].flatMap(([part, count]) => (count >= total * GOOD_PART ? [part] : []));
}
