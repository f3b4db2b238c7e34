import { z } from "zod";
import { DOCUMENT_KINDS, type DocumentKind } from "@/lib/speech/document-kind";
import { LEVELS, type Level } from "@/lib/speech/level";
import { MOVES, type Move } from "@/lib/speech/move";
import { THEMES, type Theme } from "@/lib/speech/theme";

/** A facet's value for documents that have none. */
export const UNSET = "none";

export const ORIGINS = ["own", "built-in"] as const;
export type Origin = (typeof ORIGINS)[number];

export const LIBRARY_SORTS = ["newest", "relevance", "title", "year", "longest", "shortest"] as const;
export type LibrarySort = (typeof LIBRARY_SORTS)[number];

/** Facets of the library list; values within one are alternatives, facets narrow each other down. */
export const FACETS = ["origin", "kind", "level", "sector", "year", "move", "theme"] as const;
export type Facet = (typeof FACETS)[number];

/** What the library list shows, as its address says it. */
export type LibraryQuery = {
  /** Words that must all occur, blank-separated. */
  readonly words: string;
  readonly origin: readonly Origin[];
  readonly kind: readonly (DocumentKind | typeof UNSET)[];
  readonly level: readonly (Level | typeof UNSET)[];
  readonly sector: readonly string[];
  readonly year: readonly (number | typeof UNSET)[];
  readonly move: readonly Move[];
  readonly theme: readonly Theme[];
  /** Null for the order that suits: by hits when words are looked for, newest first otherwise. */
  readonly sort: LibrarySort | null;
  /** From 1. */
  readonly page: number;
};

export const NO_QUERY: LibraryQuery = {
  words: "",
  origin: [],
  kind: [],
  level: [],
  sector: [],
  year: [],
  move: [],
  theme: [],
  sort: null,
  page: 1,
};

export const MAX_WORDS_CHARS = 100;
const MAX_VALUES = 60;
const MAX_PAGE = 100_000;

/** A list in an address; values it cannot have are left out, so that an old or mistyped address still shows something. */
function listOf<Value>(value: z.ZodType<Value>) {
  return z
    .string()
    .default("")
    .transform((text) => {
      const values = text.split(",").slice(0, MAX_VALUES);
      return values.flatMap((each) => {
        const read = value.safeParse(each);
        return read.success ? [read.data] : [];
      });
    });
}

const yearSchema = z.union([z.literal(UNSET), z.coerce.number().int().min(1000).max(9999)]);

const addressSchema = z.object({
  words: z
    .string()
    .default("")
    .transform((words) => words.slice(0, MAX_WORDS_CHARS).trim()),
  origin: listOf(z.enum(ORIGINS)),
  kind: listOf(z.enum([...DOCUMENT_KINDS, UNSET])),
  level: listOf(z.enum([...LEVELS, UNSET])),
  sector: listOf(z.string().min(1).max(80)),
  year: listOf(yearSchema),
  move: listOf(z.enum(MOVES)),
  theme: listOf(z.enum(THEMES)),
  sort: z.enum(LIBRARY_SORTS).nullable().default(null).catch(null),
  page: z.coerce.number().int().min(1).max(MAX_PAGE).default(1).catch(1),
});

type AddressParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the parameters of the list's address; of a repeated one the first counts. */
export function readLibraryQuery(params: AddressParams): LibraryQuery {
  const single = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === "string" ? value : value?.[0],
  ]);
  return addressSchema.parse(Object.fromEntries(single));
}

/** The address of a query, with what differs from the plain list only. */
export function libraryAddress(query: LibraryQuery): "/library" | `/library?${string}` {
  const text = paramsOf(query).toString();
  return text === "" ? "/library" : `/library?${text}`;
}

function paramsOf(query: LibraryQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.words !== "") params.set("words", query.words);
  for (const facet of FACETS) if (query[facet].length > 0) params.set(facet, query[facet].join(","));
  if (query.sort !== null) params.set("sort", query.sort);
  if (query.page > 1) params.set("page", String(query.page));
  return params;
}

/** The query with one value of a facet added or taken out, back on the first page. */
export function toggleFacet(query: LibraryQuery, facet: Facet, value: string): LibraryQuery {
  const chosen = query[facet].map(String);
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const params = paramsOf({ ...query, page: 1 });
  params.set(facet, next.join(","));
  return readLibraryQuery(Object.fromEntries(params));
}

/** How many values are chosen in all facets. */
export function chosenCount(query: LibraryQuery): number {
  return FACETS.reduce((sum, facet) => sum + query[facet].length, 0);
}
