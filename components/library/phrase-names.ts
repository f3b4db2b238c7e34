import { PHRASE_PATTERN_NAMES, PHRASE_PATTERNS } from "@/lib/mining/phrase";
import type { PhraseFacet, PhraseShelf, PhraseSort } from "@/lib/mining/phrase-query";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { MOVE_NAMES, MOVES } from "@/lib/speech/move";
import { THEME_NAMES, THEMES } from "@/lib/speech/theme";

export const PHRASE_FACET_NAMES: Readonly<Record<PhraseFacet, string>> = {
  pattern: "类型",
  spread: "用得多少",
  kind: "文种",
  move: "语步",
  theme: "主题",
  year: "年度",
};

export const PHRASE_SHELF_NAMES: Readonly<Record<PhraseShelf, string>> = {
  offered: "在用",
  favourite: "我的收藏",
  retired: "不再推荐",
  merged: "已合并",
};

export const PHRASE_SORT_NAMES: Readonly<Record<PhraseSort, string>> = {
  documents: "用得多的在前",
  recent: "近年用的在前",
  text: "按文字",
};

const VALUES: Readonly<Record<PhraseFacet, ReadonlyMap<string, string>>> = {
  pattern: new Map(PHRASE_PATTERNS.map((each) => [each, PHRASE_PATTERN_NAMES[each]])),
  spread: new Map([
    ["several", "多篇"],
    ["single", "单篇"],
  ]),
  kind: new Map(DOCUMENT_KINDS.map((each) => [each, DOCUMENT_KIND_NAMES[each]])),
  move: new Map(MOVES.map((each) => [each, MOVE_NAMES[each]])),
  theme: new Map(THEMES.map((each) => [each, THEME_NAMES[each]])),
  year: new Map(),
};

export function phraseValueName(facet: PhraseFacet, value: string): string {
  return facet === "year" ? `${value} 年` : (VALUES[facet].get(value) ?? value);
}

type Counted = { readonly value: string; readonly count: number };

/** A facet's values in a steady order; chosen ones stay even where nothing is left of them. */
export function orderedPhraseValues(
  facet: PhraseFacet,
  counts: readonly Counted[],
  chosen: readonly string[],
): Counted[] {
  const missing = chosen.filter((value) => counts.every((each) => each.value !== value));
  const all = [...counts, ...missing.map((value) => ({ value, count: 0 }))];
  const fixed = [...VALUES[facet].keys()];
  const rank = (value: string) => (facet === "year" ? -Number(value) : fixed.indexOf(value));
  return all.sort((a, b) => rank(a.value) - rank(b.value));
}
