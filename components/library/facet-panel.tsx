"use client";

import type { FacetCounts } from "@/lib/corpus/facet-counts";
import { FACETS, type LibraryQuery, toggleFacet } from "@/lib/corpus/library-query";
import { FacetGroup } from "./facet-group";
import { FACET_NAMES, facetValueName, orderedValues } from "./facet-names";

type Props = {
  query: LibraryQuery;
  facets: FacetCounts;
  onChange: (query: LibraryQuery) => void;
};

/** Facets with the counts that the search and the other facets leave. */
export function FacetPanel({ query, facets, onChange }: Props) {
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-4 sm:grid-cols-3 lg:block lg:space-y-4">
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          name={FACET_NAMES[facet]}
          unit="篇"
          values={orderedValues(facet, facets[facet], query[facet].map(String))}
          nameOf={(value) => facetValueName(facet, value)}
          chosen={query[facet].map(String)}
          onToggle={(value) => onChange(toggleFacet(query, facet, value))}
        />
      ))}
    </div>
  );
}
