import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { FacetCounts } from "@/lib/corpus/facet-counts";
import { FACETS, type Facet, type LibraryQuery, type LibrarySort, UNSET } from "@/lib/corpus/library-query";
import type { LibraryPage, LibraryRow } from "@/lib/corpus/library-row";
import { type SearchedLine, searchHits } from "@/lib/corpus/search-hits";
import { isDocumentKind } from "@/lib/speech/document-kind";
import { LEVELS } from "@/lib/speech/level";
import { searchTerms } from "@/lib/text/find-terms";
import { chosenFacets, facetColumn, readableWith } from "./library-conditions";
import type { OrganisationScope } from "./organisation-scope";
import { prisma } from "./prisma-client";
import { unitDatabase } from "./unit-database";

export const PAGE_SIZE = 50;

/** A page of the library as a query narrows it, with the counts to narrow it further. */
export async function searchLibrary(scope: OrganisationScope, query: LibraryQuery): Promise<LibraryPage> {
  const terms = searchTerms(query.words);
  const base = await searchedRows(scope, terms);
  const where = Prisma.sql`${base} AND ${chosenFacets(query)}`;
  const [total, facets] = await Promise.all([countRows(where), countFacets(base, query)]);
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(query.page, pageCount);
  const order = orderOf(query.sort ?? (terms.length > 0 ? "relevance" : "newest"), terms);
  const rows = total === 0 ? [] : await loadRows(where, order, page, terms);
  return { rows, total, pageCount, page, facets };
}

/**
 * Rows that hold the terms, as a condition. The texts are read once here: counting, facets and the page would each
 * read them again.
 */
async function searchedRows(scope: OrganisationScope, terms: readonly string[]): Promise<Prisma.Sql> {
  const readable = readableWith(scope, terms);
  if (terms.length === 0) return readable;
  const rows = await unitDatabase(scope).$queryRaw<
    { id: string }[]
  >`SELECT id FROM library_document WHERE ${readable}`;
  return Prisma.sql`id = ANY(${rows.map(({ id }) => id)}::uuid[])`;
}

async function countRows(where: Prisma.Sql): Promise<number> {
  const [row] = await prisma().$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM library_document WHERE ${where}`;
  return row?.total ?? 0;
}

/** One pass for each facet over the rows the search leaves, which are looked up once. */
async function countFacets(base: Prisma.Sql, query: LibraryQuery): Promise<FacetCounts> {
  const counts = FACETS.map((facet) => facetCounts(facet, chosenFacets(query, facet)));
  const rows = await prisma().$queryRaw<{ facet: string; value: string; count: number }[]>`
    WITH base AS MATERIALIZED (
      SELECT "organizationId", "kind", "level", "sector", "year", "moves", "themes"
      FROM library_document WHERE ${base}
    )
    ${Prisma.join(counts, " UNION ALL ")}`;
  const of = (facet: Facet) => rows.filter((row) => row.facet === facet);
  return {
    origin: of("origin"),
    kind: of("kind"),
    level: of("level"),
    sector: of("sector"),
    year: of("year"),
    move: of("move"),
    theme: of("theme"),
  };
}

function facetCounts(facet: Facet, others: Prisma.Sql): Prisma.Sql {
  const column = facetColumn(facet);
  if (facet === "move" || facet === "theme") {
    return Prisma.sql`SELECT ${facet} AS facet, value, count(*)::int AS count
      FROM base, unnest(${column}) AS value WHERE ${others} GROUP BY value`;
  }
  return Prisma.sql`SELECT ${facet} AS facet, coalesce(${column}::text, ${UNSET}) AS value, count(*)::int AS count
    FROM base WHERE ${others} GROUP BY ${column}`;
}

const ORDERS: Readonly<Record<Exclude<LibrarySort, "relevance">, Prisma.Sql>> = {
  newest: Prisma.sql`"organizationId" IS NULL, "createdAt" DESC, "fileName", "partIndex"`,
  title: Prisma.sql`"title" COLLATE "zh-Hans-x-icu"`,
  year: Prisma.sql`"year" DESC NULLS LAST, "createdAt" DESC`,
  longest: Prisma.sql`"charCount" DESC`,
  shortest: Prisma.sql`"charCount"`,
};

function orderOf(sort: LibrarySort, terms: readonly string[]): Prisma.Sql {
  if (sort !== "relevance") return ORDERS[sort];
  if (terms.length === 0) return ORDERS.newest;
  // A term in the title says what the text is about; after that, how often the terms occur decides.
  const inTitle = terms.map((term) => Prisma.sql`(position(${term} in lower("title")) > 0)::int`);
  const counts = terms.map(
    (term) =>
      Prisma.sql`(length("searchText") - length(replace("searchText", ${term}, ''))) / ${term.length}::float`,
  );
  return Prisma.sql`${Prisma.join(inTitle, " + ")} DESC, ${Prisma.join(counts, " + ")} DESC, ${ORDERS.newest}`;
}

type Row = Omit<LibraryRow, "kind" | "level" | "hitCount" | "snippets"> & {
  kind: string | null;
  level: string | null;
  headings: { span: object | null; number: string; text: string }[] | null;
  paragraphs: string[] | null;
};

async function loadRows(
  where: Prisma.Sql,
  order: Prisma.Sql,
  page: number,
  terms: readonly string[],
): Promise<LibraryRow[]> {
  const texts =
    terms.length === 0
      ? Prisma.sql`NULL AS headings, NULL AS paragraphs`
      : Prisma.sql`"parsed"->'headings' AS headings,
          jsonb_path_query_array("parsed", '$.paragraphs[*].text') AS paragraphs`;
  // The page is chosen before the texts are read: sorting must not carry them along.
  const rows = await prisma().$queryRaw<Row[]>`
    WITH shown AS (
      SELECT id AS shown_id, row_number() OVER (ORDER BY ${order}, id) AS place
      FROM library_document WHERE ${where}
      ORDER BY place LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}
    )
    SELECT id, "title", "kind", "level", "sector", "year", "charCount",
      "organizationId" IS NULL AS "builtIn",
      coalesce(jsonb_array_length("corrections"->'items'), 0) > 0 AS "corrected",
      "nearDuplicateOf" IS NOT NULL AS "nearDuplicate",
      ${texts}
    FROM shown JOIN library_document ON id = shown_id ORDER BY place`;
  return rows.map(({ headings, paragraphs, kind, level, ...row }) => {
    const { count, snippets } = searchHits(
      { title: row.title, lines: printedLines(headings ?? [], paragraphs ?? []) },
      terms,
    );
    return {
      ...row,
      kind: isDocumentKind(kind) ? kind : null,
      level: LEVELS.find((each) => each === level) ?? null,
      ...{ hitCount: count, snippets },
    };
  });
}

function printedLines(headings: NonNullable<Row["headings"]>, paragraphs: readonly string[]): SearchedLine[] {
  return [
    ...headings.flatMap(({ span, number, text }, index) =>
      span === null ? [{ place: `h${index}`, text: number + text }] : [],
    ),
    ...paragraphs.map((text, index) => ({ place: `p${index}`, text })),
  ];
}
