import type { Facet } from "./library-query";

export type FacetCount = { readonly value: string; readonly count: number };

/** Counts of each facet's values among the documents that the other facets and the search leave. */
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;
