"use client";

import { Select } from "@mantine/core";
import { SlidersHorizontal } from "lucide-react";
import { useRouter } from "next/navigation";
import { useOptimistic, useState, useTransition } from "react";
import { type PhraseActions, usePhraseDecisions } from "@/components/phrases/use-phrase-decisions";
import type { PhrasePage } from "@/lib/mining/browse-phrases";
import {
  MAX_PHRASE_WORDS_CHARS,
  PHRASE_FACETS,
  PHRASE_SHELVES,
  PHRASE_SORTS,
  type PhraseQuery,
  phraseAddress,
  readPhraseQuery,
  togglePhraseFacet,
} from "@/lib/mining/phrase-query";
import { type DecidedPhrase, DecidedPhrases } from "./decided-phrases";
import { FacetGroup } from "./facet-group";
import { Pager } from "./pager";
import { PhraseBar } from "./phrase-bar";
import { PhraseEntry } from "./phrase-entry";
import {
  orderedPhraseValues,
  PHRASE_FACET_NAMES,
  PHRASE_SHELF_NAMES,
  PHRASE_SORT_NAMES,
  phraseValueName,
} from "./phrase-names";
import { SearchField } from "./search-field";

type Props = {
  query: PhraseQuery;
  page: PhrasePage;
  /** Phrases decided against, on the shelf shown. */
  decided: readonly DecidedPhrase[];
  /** Others only mark favourites of their own. */
  mayWrite: boolean;
  actions: PhraseActions;
};

/** Every phrase on offer with its wordings and places of use, and the decisions about them. */
export function PhraseBrowser({ query: shown, page, decided, mayWrite, actions }: Props) {
  const router = useRouter();
  const [isLoading, startTransition] = useTransition();
  const [query, setQuery] = useOptimistic(shown);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const { isPending, ...decide } = usePhraseDecisions(actions, () => setSelection(new Set()));
  const change = (next: PhraseQuery) =>
    startTransition(() => {
      setQuery(next);
      router.push(phraseAddress(next), { scroll: next.page !== shown.page });
    });
  const isDecided = shown.shelf === "retired" || shown.shelf === "merged";
  const selected = page.phrases.filter(({ phrase }) => selection.has(phrase.id));
  return (
    <section
      aria-label="表述库"
      aria-busy={isLoading || isPending}
      className="grid items-start rounded-md border border-line bg-sheet lg:grid-cols-[13rem_1fr]"
    >
      <Facets query={query} page={page} isHidden={isDecided} onChange={change} />
      <div className="min-w-0">
        <Shelves query={query} onChange={change} />
        {isDecided ? (
          <DecidedPhrases
            shelf={shown.shelf}
            phrases={decided}
            isPending={isPending}
            onUndo={mayWrite ? decide.undo : null}
          />
        ) : (
          <>
            <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
              <SearchField
                label="查找表述"
                placeholder="查找表述，如：两张皮"
                maxLength={MAX_PHRASE_WORDS_CHARS}
                className="w-full sm:w-64"
                value={query.words}
                onSearch={(words) => change({ ...query, words, page: 1 })}
              />
              <Select
                size="xs"
                aria-label="排序"
                className="w-36"
                allowDeselect={false}
                data={PHRASE_SORTS.map((value) => ({ value, label: PHRASE_SORT_NAMES[value] }))}
                value={query.sort}
                onChange={(sort) => change(readPhraseQuery({ ...paramsOf(query), sort }))}
              />
              <span className="ml-auto text-xs tabular-nums text-ink-soft" role="status">
                {page.total} 条
              </span>
            </div>
            <div className={isLoading ? "opacity-60" : ""}>
              {page.phrases.length === 0 ? (
                <Nothing query={query} onClear={() => change(readPhraseQuery({}))} />
              ) : (
                <ul aria-label="表述">
                  {page.phrases.map(({ phrase, favourite }) => (
                    <PhraseEntry
                      key={phrase.id}
                      phrase={phrase}
                      favourite={favourite}
                      onFavourite={(isFavourite) => decide.favourite(phrase, isFavourite)}
                      deciding={
                        mayWrite
                          ? {
                              isSelected: selection.has(phrase.id),
                              onSelect: (isSelected) =>
                                setSelection((known) => withMember(known, phrase.id, isSelected)),
                              onRetire: () => decide.retire([phrase]),
                            }
                          : null
                      }
                    />
                  ))}
                </ul>
              )}
            </div>
            <Pager
              label="表述分页"
              page={page.page}
              pageCount={page.pageCount}
              onPage={(next) => change({ ...query, page: next })}
            />
            {selected.length === 0 ? null : (
              <PhraseBar
                phrases={selected.map(({ phrase }) => phrase)}
                isPending={isPending}
                onMerge={decide.merge}
                onRetire={decide.retire}
                onClear={() => setSelection(new Set())}
              />
            )}
          </>
        )}
      </div>
    </section>
  );
}

type PartProps = { query: PhraseQuery; onChange: (query: PhraseQuery) => void };

function Facets({ query, page, isHidden, onChange }: PartProps & { page: PhrasePage; isHidden: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="border-b border-line lg:self-stretch lg:border-r lg:border-b-0">
      <button
        type="button"
        aria-expanded={isOpen}
        className="flex w-full items-center gap-2 px-4 py-2 lg:hidden"
        onClick={() => setOpen((known) => !known)}
      >
        <SlidersHorizontal size={14} aria-hidden /> 筛选
      </button>
      <div
        className={`grid-cols-2 gap-4 px-4 py-3 sm:grid-cols-3 lg:block lg:space-y-4 ${isOpen ? "grid" : "hidden"}`}
      >
        {isHidden ? (
          <p className="text-xs text-ink-soft">这里按决定的先后列出，不分类型。</p>
        ) : (
          PHRASE_FACETS.map((facet) => {
            const chosen = query[facet].map(String);
            const values = orderedPhraseValues(facet, page.facets[facet], chosen);
            return (
              <FacetGroup
                key={facet}
                name={PHRASE_FACET_NAMES[facet]}
                unit="条"
                nameOf={(value) => phraseValueName(facet, value)}
                onToggle={(value) => onChange(togglePhraseFacet(query, facet, value))}
                {...{ values, chosen }}
              />
            );
          })
        )}
      </div>
    </div>
  );
}

function Shelves({ query, onChange }: PartProps) {
  return (
    <nav aria-label="表述分类" className="flex flex-wrap gap-1 border-b border-line px-4 pt-2">
      {PHRASE_SHELVES.map((shelf) => (
        <button
          key={shelf}
          type="button"
          aria-current={query.shelf === shelf ? "page" : undefined}
          className={`-mb-px border-b-2 px-2 py-1.5 ${query.shelf === shelf ? "border-seal font-bold text-seal" : "border-transparent"}`}
          onClick={() => onChange({ ...readPhraseQuery({}), shelf })}
        >
          {PHRASE_SHELF_NAMES[shelf]}
        </button>
      ))}
    </nav>
  );
}

function Nothing({ query, onClear }: { query: PhraseQuery; onClear: () => void }) {
  const isPlain = query.words === "" && PHRASE_FACETS.every((facet) => query[facet].length === 0);
  if (query.shelf === "favourite" && isPlain) {
    return (
      <p className="px-4 py-12 text-center text-ink-soft">
        还没有收藏。在“在用”里点星标，常用的表述就收在这里。
      </p>
    );
  }
  return (
    <p className="px-4 py-12 text-center text-ink-soft">
      {isPlain
        ? "还没有表述。到语料库导入旧稿后，会自动从中取出。"
        : "没有符合条件的表述。换个词，或少选几项。"}
      {isPlain ? null : (
        <button type="button" className="ml-2 text-seal" onClick={onClear}>
          查看全部表述
        </button>
      )}
    </p>
  );
}

function paramsOf(query: PhraseQuery): Record<string, string> {
  return Object.fromEntries(new URL(phraseAddress({ ...query, page: 1 }), "http://localhost").searchParams);
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}
