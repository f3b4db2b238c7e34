"use client";

import { useState } from "react";
import type { FacetCounts } from "@/lib/corpus/facet-counts";
import { FACETS, type Facet, type LibraryQuery, toggleFacet } from "@/lib/corpus/library-query";
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
          facet={facet}
          counts={facets[facet]}
          chosen={query[facet].map(String)}
          onToggle={(value) => onChange(toggleFacet(query, facet, value))}
        />
      ))}
    </div>
  );
}

/** Values shown before the rest is asked for. */
const SHOWN = 8;

type GroupProps = {
  facet: Facet;
  counts: FacetCounts[Facet];
  chosen: readonly string[];
  onToggle: (value: string) => void;
};

function FacetGroup({ facet, counts, chosen, onToggle }: GroupProps) {
  const [isWhole, setWhole] = useState(false);
  const values = orderedValues(facet, counts, chosen);
  if (values.length === 0) return null;
  const shown = isWhole
    ? values
    : values.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs font-bold text-ink-soft">{FACET_NAMES[facet]}</legend>
      {shown.map(({ value, count }) => (
        <label
          key={value}
          className="flex cursor-pointer items-center gap-2 rounded px-1 py-0.5 hover:bg-desk-deep"
        >
          <input
            type="checkbox"
            className="accent-seal"
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
          <span className="min-w-0 flex-1 truncate">{facetValueName(facet, value)}</span>
          <span className="text-xs tabular-nums text-ink-soft">
            {count}
            <span className="sr-only"> 篇</span>
          </span>
        </label>
      ))}
      {shown.length < values.length || isWhole ? (
        <button
          type="button"
          aria-expanded={isWhole}
          aria-label={`${FACET_NAMES[facet]}：${isWhole ? "收起" : "显示全部"}`}
          className="px-1 py-0.5 text-xs text-seal"
          onClick={() => setWhole((known) => !known)}
        >
          {isWhole ? "收起" : `其余 ${values.length - shown.length} 项`}
        </button>
      ) : null}
    </fieldset>
  );
}
