import { findTerms, type TextSpan } from "@/lib/text/find-terms";

/** A printed line of a document: heading (`h3`) or paragraph (`p12`) by its index. */
export type SearchedLine = { readonly place: string; readonly text: string };

export type SearchedText = { readonly title: string; readonly lines: readonly SearchedLine[] };

/** A line around a find, cut to a readable length, with the finds in it. */
export type Snippet = {
  readonly place: string;
  readonly text: string;
  readonly marks: readonly TextSpan[];
};

export type SearchHits = { readonly count: number; readonly snippets: readonly Snippet[] };

const MAX_SNIPPETS = 3;
const CHARS_BEFORE = 18;
const CHARS_AFTER = 46;

/** How often terms occur in a document, and the first places in its body. */
export function searchHits({ title, lines }: SearchedText, terms: readonly string[]): SearchHits {
  let count = findTerms(title, terms).length;
  const snippets: Snippet[] = [];
  for (const { place, text } of lines) {
    const finds = findTerms(text, terms);
    count += finds.length;
    if (finds.length > 0 && snippets.length < MAX_SNIPPETS) snippets.push(snippetOf(place, text, finds));
  }
  return { count, snippets };
}

function snippetOf(place: string, line: string, finds: readonly TextSpan[]): Snippet {
  const first = finds[0]?.startOffset ?? 0;
  const from = wholeCharacter(line, Math.max(0, first - CHARS_BEFORE));
  const to = wholeCharacter(line, Math.min(line.length, (finds[0]?.endOffset ?? 0) + CHARS_AFTER));
  const lead = from > 0 ? "…" : "";
  const shift = lead.length - from;
  return {
    place,
    text: `${lead}${line.slice(from, to)}${to < line.length ? "…" : ""}`,
    marks: finds
      .filter(({ endOffset }) => endOffset <= to)
      .map((find) => ({ startOffset: find.startOffset + shift, endOffset: find.endOffset + shift })),
  };
}

/** An offset that does not cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
