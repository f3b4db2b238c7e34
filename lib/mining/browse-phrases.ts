import { findTerms, searchTerms } from "@/lib/text/find-terms";
import { normaliseForSearch } from "@/lib/text/search-pairs";
import type { Phrase } from "./phrase";
import { phraseIds } from "./phrase-ids";
import { PHRASE_FACETS, type PhraseFacet, type PhraseQuery, type PhraseSort } from "./phrase-query";

export type PhraseFacetCounts = Readonly<
  Record<PhraseFacet, readonly { readonly value: string; readonly count: number }[]>
>;

export type BrowsedPhrase = { readonly phrase: Phrase; readonly favourite: boolean };

export type PhrasePage = {
  readonly phrases: readonly BrowsedPhrase[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly facets: PhraseFacetCounts;
};

export const PHRASES_A_PAGE = 40;

type Browsed = {
  readonly phrase: Phrase;
  readonly searchText: string;
  readonly values: Readonly<Record<PhraseFacet, readonly string[]>>;
};

const browsed = new WeakMap<readonly Phrase[], Browsed[]>();

/**
 * A page of the phrases as a query narrows them, with counts to narrow them further.
 *
 * @param phrases - those offered; pass the same array again and what browsing asks of it is reused.
 * @param favouriteIds - ids marked by the reader; any of a phrase's wordings counts.
 */
export function browsePhrases(
  phrases: readonly Phrase[],
  query: PhraseQuery,
  favouriteIds: ReadonlySet<string>,
): PhrasePage {
  const terms = searchTerms(query.words);
  const isFavourite = (phrase: Phrase) => phraseIds(phrase).some((id) => favouriteIds.has(id));
  const candidates = entriesOf(phrases).filter(
    ({ phrase, searchText }) =>
      terms.every((term) => searchText.includes(term)) &&
      (query.shelf !== "favourite" || isFavourite(phrase)),
  );
  const { matching, facets } = narrow(candidates, query);
  const pageCount = Math.max(1, Math.ceil(matching.length / PHRASES_A_PAGE));
  const page = Math.min(query.page, pageCount);
  const shown = sorted(matching, query.sort, terms).slice((page - 1) * PHRASES_A_PAGE, page * PHRASES_A_PAGE);
  return {
    phrases: shown.map(({ phrase }) => ({ phrase, favourite: isFavourite(phrase) })),
    total: matching.length,
    ...{ page, pageCount, facets },
  };
}

function entriesOf(phrases: readonly Phrase[]): Browsed[] {
  const known = browsed.get(phrases);
  if (known !== undefined) return known;
  const entries = phrases.map(entryOf);
  browsed.set(phrases, entries);
  return entries;
}

function entryOf(phrase: Phrase): Browsed {
  const { pattern, move, theme, documentFrequency, sources } = phrase;
  const wordings = phrase.variants.map(({ text }) => text.replace(/⟦[^⟧]*⟧/gu, ""));
  return {
    phrase,
    searchText: normaliseForSearch(wordings.join("\n")),
    values: {
      pattern: [pattern],
      spread: [documentFrequency === 1 ? "single" : "several"],
      kind: distinct(sources.map(({ kind }) => kind)),
      move: [move],
      theme: [theme],
      year: distinct(sources.map(({ year }) => year)),
    },
  };
}

function distinct(values: readonly (string | number | null)[]): string[] {
  return [...new Set(values.flatMap((value) => (value === null ? [] : [String(value)])))];
}

/** One pass: a phrase that only one facet keeps out still counts for that facet's values. */
function narrow(candidates: readonly Browsed[], query: PhraseQuery) {
  const matching: Browsed[] = [];
  const chosen = PHRASE_FACETS.map((facet) => ({ facet, wanted: new Set(query[facet].map(String)) }));
  const counts = new Map(PHRASE_FACETS.map((facet) => [facet, new Map<string, number>()]));
  for (const entry of candidates) {
    const failed = chosen.filter(
      ({ facet, wanted }) => wanted.size > 0 && !entry.values[facet].some((value) => wanted.has(value)),
    );
    if (failed.length === 0) matching.push(entry);
    if (failed.length > 1) continue;
    const facets = failed.length === 0 ? PHRASE_FACETS : failed.map(({ facet }) => facet);
    for (const facet of facets) {
      const own = counts.get(facet);
      for (const value of entry.values[facet]) own?.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  const of = (facet: PhraseFacet) =>
    [...(counts.get(facet) ?? [])].map(([value, count]) => ({ value, count }));
  const facets: PhraseFacetCounts = {
    pattern: of("pattern"),
    spread: of("spread"),
    kind: of("kind"),
    move: of("move"),
    theme: of("theme"),
    year: of("year"),
  };
  return { matching, facets };
}

function sorted(entries: readonly Browsed[], sort: PhraseSort, terms: readonly string[]): Browsed[] {
  const byDocuments = (a: Browsed, b: Browsed) =>
    b.phrase.documentFrequency - a.phrase.documentFrequency ||
    b.phrase.frequency - a.phrase.frequency ||
    (a.phrase.text < b.phrase.text ? -1 : 1);
  const orders: Readonly<Record<PhraseSort, (a: Browsed, b: Browsed) => number>> = {
    documents: byDocuments,
    recent: (a, b) => (b.phrase.lastYear ?? 0) - (a.phrase.lastYear ?? 0) || byDocuments(a, b),
    text: (a, b) => a.phrase.text.localeCompare(b.phrase.text, "zh-Hans"),
  };
  // Wording that holds the words itself comes before wording that only a variant of it holds.
  const holds = ({ phrase }: Browsed) =>
    terms.length === 0 || terms.every((term) => findTerms(phrase.text, [term]).length > 0) ? 0 : 1;
  return [...entries].sort((a, b) => holds(a) - holds(b) || orders[sort](a, b));
}
