import { z } from "zod";
import { DOCUMENT_KINDS, type DocumentKind } from "@/lib/speech/document-kind";
import { MOVES, type Move } from "@/lib/speech/move";
import { THEMES, type Theme } from "@/lib/speech/theme";
import { PHRASE_PATTERNS, type PhrasePattern } from "./phrase";

/** 单篇: a line of one document alone; 多篇: usage. */
export const PHRASE_SPREADS = ["single", "several"] as const;
export type PhraseSpread = (typeof PHRASE_SPREADS)[number];

/** What of the phrases is shown: those offered, one's own favourites, or those decided against. */
export const PHRASE_SHELVES = ["offered", "favourite", "retired", "merged"] as const;
export type PhraseShelf = (typeof PHRASE_SHELVES)[number];

export const PHRASE_SORTS = ["documents", "recent", "text"] as const;
export type PhraseSort = (typeof PHRASE_SORTS)[number];

export const PHRASE_FACETS = ["pattern", "spread", "kind", "move", "theme", "year"] as const;
export type PhraseFacet = (typeof PHRASE_FACETS)[number];

/** What the phrase browser shows, as its address says it. */
export type PhraseQuery = {
  readonly shelf: PhraseShelf;
  readonly words: string;
  readonly pattern: readonly PhrasePattern[];
  readonly spread: readonly PhraseSpread[];
  readonly kind: readonly DocumentKind[];
  readonly move: readonly Move[];
  readonly theme: readonly Theme[];
  readonly year: readonly number[];
  readonly sort: PhraseSort;
  /** From 1. */
  readonly page: number;
};

export const MAX_PHRASE_WORDS_CHARS = 100;
const MAX_VALUES = 60;

function listOf<Value>(value: z.ZodType<Value>) {
  return z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .slice(0, MAX_VALUES)
        .flatMap((each) => {
          const read = value.safeParse(each);
          return read.success ? [read.data] : [];
        }),
    );
}

const addressSchema = z.object({
  shelf: z.enum(PHRASE_SHELVES).default("offered").catch("offered"),
  words: z
    .string()
    .default("")
    .transform((words) => words.slice(0, MAX_PHRASE_WORDS_CHARS).trim()),
  pattern: listOf(z.enum(PHRASE_PATTERNS)),
  spread: listOf(z.enum(PHRASE_SPREADS)),
  kind: listOf(z.enum(DOCUMENT_KINDS)),
  move: listOf(z.enum(MOVES)),
  theme: listOf(z.enum(THEMES)),
  year: listOf(z.coerce.number().int().min(1000).max(9999)),
  sort: z.enum(PHRASE_SORTS).default("documents").catch("documents"),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});

/** Reads the parameters of the browser's address; what it cannot have is left out. */
export function readPhraseQuery(params: Readonly<Record<string, unknown>>): PhraseQuery {
  const single = Object.entries(params).filter(([, value]) => typeof value === "string");
  return addressSchema.parse(Object.fromEntries(single));
}

/** The address of a query, with what differs from the plain list only. */
export function phraseAddress(query: PhraseQuery): "/library/phrases" | `/library/phrases?${string}` {
  const text = paramsOf(query).toString();
  return text === "" ? "/library/phrases" : `/library/phrases?${text}`;
}

function paramsOf(query: PhraseQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.shelf !== "offered") params.set("shelf", query.shelf);
  if (query.words !== "") params.set("words", query.words);
  for (const facet of PHRASE_FACETS) if (query[facet].length > 0) params.set(facet, query[facet].join(","));
  if (query.sort !== "documents") params.set("sort", query.sort);
  if (query.page > 1) params.set("page", String(query.page));
  return params;
}

/** The query with one value of a facet added or taken out, back on the first page. */
export function togglePhraseFacet(query: PhraseQuery, facet: PhraseFacet, value: string): PhraseQuery {
  const chosen = query[facet].map(String);
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const params = paramsOf({ ...query, page: 1 });
  params.set(facet, next.join(","));
  return readPhraseQuery(Object.fromEntries(params));
}
