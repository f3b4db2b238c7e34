"use client";

import { Select } from "@mantine/core";
import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import {
  chosenCount,
  LIBRARY_SORTS,
  type LibraryQuery,
  type LibrarySort,
  MAX_WORDS_CHARS,
  NO_QUERY,
} from "@/lib/corpus/library-query";
import type { LibraryPage } from "@/lib/corpus/library-row";
import { type BulkActions, BulkBar } from "./bulk-bar";
import { ChosenFilters } from "./chosen-filters";
import { DocumentRows } from "./document-rows";
import { FacetPanel } from "./facet-panel";
import { Pager } from "./pager";
import { SearchField } from "./search-field";
import { useLibraryQuery } from "./use-library-query";

type Props = { query: LibraryQuery; page: LibraryPage; mayWrite: boolean } & BulkActions;

const SORT_NAMES: Readonly<Record<LibrarySort, string>> = {
  newest: "最近导入在前",
  relevance: "命中多的在前",
  title: "按标题",
  year: "年度近的在前",
  longest: "篇幅长的在前",
  shortest: "篇幅短的在前",
};

/** The library: search, facets, list, and what can be done with several documents at once. */
export function LibraryBrowser({ query: shown, page, mayWrite, ...actions }: Props) {
  const { query, change, isPending } = useLibraryQuery(shown);
  const [areFacetsOpen, setFacetsOpen] = useState(false);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  // What may be chosen is what something can be done with.
  const own = mayWrite ? page.rows.filter(({ builtIn }) => !builtIn).map(({ id }) => id) : [];
  const selected = own.filter((id) => selection.has(id));
  const chosen = chosenCount(query);
  const sorts = LIBRARY_SORTS.filter((sort) => sort !== "relevance" || query.words !== "");
  return (
    <section
      aria-label="库内文稿"
      aria-busy={isPending}
      className="grid items-start rounded-md border border-line bg-sheet lg:grid-cols-[13rem_1fr]"
    >
      <div className="border-b border-line lg:self-stretch lg:border-r lg:border-b-0">
        <button
          type="button"
          aria-expanded={areFacetsOpen}
          className="flex w-full items-center gap-2 px-4 py-2 lg:hidden"
          onClick={() => setFacetsOpen((known) => !known)}
        >
          <SlidersHorizontal size={14} aria-hidden /> 筛选{chosen === 0 ? "" : `（${chosen}）`}
        </button>
        <div className={`px-4 py-3 lg:block ${areFacetsOpen ? "" : "hidden"}`}>
          <FacetPanel query={query} facets={page.facets} onChange={change} />
        </div>
      </div>
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
          <SearchField
            label="查找标题和正文"
            placeholder="查找标题和正文，多个词用空格隔开"
            maxLength={MAX_WORDS_CHARS}
            className="w-full sm:w-72"
            value={query.words}
            onSearch={(words) => change({ ...query, words, sort: null, page: 1 })}
          />
          <Select
            size="xs"
            aria-label="排序"
            className="w-36"
            allowDeselect={false}
            data={sorts.map((value) => ({ value, label: SORT_NAMES[value] }))}
            value={query.sort ?? (query.words === "" ? "newest" : "relevance")}
            onChange={(value) =>
              change({ ...query, sort: sorts.find((sort) => sort === value) ?? null, page: 1 })
            }
          />
          {own.length === 0 ? null : (
            <label className="flex items-center gap-1.5 text-xs text-ink-soft">
              <input
                type="checkbox"
                className="accent-seal"
                checked={selected.length === own.length}
                ref={(box) => {
                  if (box !== null) box.indeterminate = selected.length > 0 && selected.length < own.length;
                }}
                onChange={(event) => setSelection(new Set(event.currentTarget.checked ? own : []))}
              />
              选择本页
            </label>
          )}
          <span className="ml-auto text-xs tabular-nums text-ink-soft" role="status">
            {page.total} 篇
          </span>
        </div>
        <ChosenFilters query={query} onChange={change} />
        <div className={isPending ? "opacity-60" : ""}>
          {page.rows.length === 0 ? (
            <Nothing query={query} mayWrite={mayWrite} onClear={() => change(NO_QUERY)} />
          ) : (
            <DocumentRows
              rows={page.rows}
              words={shown.words}
              choosable={new Set(own)}
              selected={new Set(selected)}
              onSelect={(id, isSelected) => {
                const next = new Set(selected);
                if (isSelected) next.add(id);
                else next.delete(id);
                setSelection(next);
              }}
            />
          )}
        </div>
        <Pager
          label="文稿分页"
          page={page.page}
          pageCount={page.pageCount}
          onPage={(next) => change({ ...query, page: next })}
        />
        {selected.length === 0 ? null : (
          <BulkBar ids={selected} {...actions} onDone={() => setSelection(new Set())} />
        )}
      </div>
    </section>
  );
}

type NothingProps = { query: LibraryQuery; mayWrite: boolean; onClear: () => void };

function Nothing({ query, mayWrite, onClear }: NothingProps) {
  const isNarrowed = query.words !== "" || chosenCount(query) > 0;
  return (
    <p className="px-4 py-12 text-center text-ink-soft">
      {isNarrowed
        ? `没有符合条件的文稿。可换个词、少选几项${mayWrite ? "，或在上方导入旧稿" : ""}。`
        : `语料库还是空的。${mayWrite ? "请在上方导入旧稿。" : "起草人和资料员导入旧稿后，这里就会列出来。"}`}
      {isNarrowed ? (
        <button type="button" className="ml-2 text-seal" onClick={onClear}>
          查看全部文稿
        </button>
      ) : null}
    </p>
  );
}
