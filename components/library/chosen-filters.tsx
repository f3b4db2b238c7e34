import { X } from "lucide-react";
import { FACETS, type LibraryQuery, NO_QUERY, toggleFacet } from "@/lib/corpus/library-query";
import { FACET_NAMES, facetValueName } from "./facet-names";

type Props = { query: LibraryQuery; onChange: (query: LibraryQuery) => void };

/** The filters in force, each to be taken off by itself. */
export function ChosenFilters({ query, onChange }: Props) {
  const chosen = FACETS.flatMap((facet) => query[facet].map((value) => ({ facet, value: String(value) })));
  if (chosen.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5 border-b border-line px-4 py-1.5 text-xs">
      {chosen.map(({ facet, value }) => (
        <button
          key={`${facet}-${value}`}
          type="button"
          aria-label={`去掉筛选：${FACET_NAMES[facet]} ${facetValueName(facet, value)}`}
          className="flex items-center gap-1 rounded-full border border-line bg-desk px-2 py-0.5 hover:bg-desk-deep"
          onClick={() => onChange(toggleFacet(query, facet, value))}
        >
          {facetValueName(facet, value)} <X size={11} aria-hidden />
        </button>
      ))}
      <button
        type="button"
        className="px-1 text-seal"
        onClick={() => onChange({ ...NO_QUERY, words: query.words, sort: query.sort })}
      >
        清除筛选
      </button>
    </div>
  );
}
