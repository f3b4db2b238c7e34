import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { FACETS, type Facet, type LibraryQuery, UNSET } from "@/lib/corpus/library-query";
import { searchPairs } from "@/lib/text/search-pairs";
import type { OrganisationScope } from "./organisation-scope";

/** Rows of `library_document` that the organisation reads and that hold every term. */
export function readableWith(scope: OrganisationScope, terms: readonly string[]): Prisma.Sql {
  const readable = Prisma.sql`("organizationId" = ${scope.organisationId} OR "organizationId" IS NULL)`;
  return Prisma.join([readable, ...terms.map(holdsTerm)], " AND ");
}

/** The pairs narrow rows down by index, for a term of one character there are none; the text itself decides. */
function holdsTerm(term: string): Prisma.Sql {
  const holds = Prisma.sql`position(${term} in "searchText") > 0`;
  const pairs = searchPairs(term);
  if (pairs.length === 0) return holds;
  // Pairs are letters and digits alone, so that quoting them is all it takes.
  const query = pairs.map((pair) => `'${pair}'`).join(" & ");
  return Prisma.sql`"searchPairs" @@ ${query}::tsquery AND ${holds}`;
}

/** What the chosen facets ask for; `except` leaves one out, for counting its own values. */
export function chosenFacets(query: LibraryQuery, except?: Facet): Prisma.Sql {
  const conditions = FACETS.filter((facet) => facet !== except && query[facet].length > 0).map((facet) =>
    facetCondition(query, facet),
  );
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, " AND ");
}

function facetCondition(query: LibraryQuery, facet: Facet): Prisma.Sql {
  const column = facetColumn(facet);
  switch (facet) {
    case "origin":
      return Prisma.sql`${column} IN (${Prisma.join([...query.origin])})`;
    case "move":
    case "theme":
      return Prisma.sql`${column} && ${[...query[facet]]}::text[]`;
    default:
      return anyOf(column, query[facet]);
  }
}

function anyOf(column: Prisma.Sql, values: readonly (string | number)[]): Prisma.Sql {
  const set = values.filter((value) => value !== UNSET);
  const conditions = [
    ...(set.length > 0 ? [Prisma.sql`${column} IN (${Prisma.join(set)})`] : []),
    ...(set.length < values.length ? [Prisma.sql`${column} IS NULL`] : []),
  ];
  return Prisma.sql`(${Prisma.join(conditions, " OR ")})`;
}

/** Column of a facet; names of columns are ours, never the reader's. */
export function facetColumn(facet: Facet): Prisma.Sql {
  switch (facet) {
    case "origin":
      return Prisma.sql`(CASE WHEN "organizationId" IS NULL THEN 'built-in' ELSE 'own' END)`;
    case "kind":
      return Prisma.sql`"kind"`;
    case "level":
      return Prisma.sql`"level"`;
    case "sector":
      return Prisma.sql`"sector"`;
    case "year":
      return Prisma.sql`"year"`;
    case "move":
      return Prisma.sql`"moves"`;
    case "theme":
      return Prisma.sql`"themes"`;
  }
}
