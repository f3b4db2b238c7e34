import { type Facet, UNSET } from "@/lib/corpus/library-query";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { LEVEL_NAMES, LEVELS } from "@/lib/speech/level";
import { MOVE_NAMES, MOVES } from "@/lib/speech/move";
import { THEME_NAMES, THEMES } from "@/lib/speech/theme";

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  origin: "来源",
  kind: "文种",
  level: "层级",
  sector: "领域",
  year: "年度",
  move: "语步",
  theme: "主题",
};

const VALUE_NAMES: Readonly<Record<Facet, ReadonlyMap<string, string>>> = {
  origin: new Map([
    ["own", "本单位"],
    ["built-in", "内置"],
  ]),
  kind: new Map(DOCUMENT_KINDS.map((kind) => [kind, DOCUMENT_KIND_NAMES[kind]])),
  level: new Map(LEVELS.map((level) => [level, LEVEL_NAMES[level]])),
  sector: new Map(),
  year: new Map(),
  move: new Map(MOVES.map((move) => [move, MOVE_NAMES[move]])),
  theme: new Map(THEMES.map((theme) => [theme, THEME_NAMES[theme]])),
};

/** A facet's value in the words of the trade. */
export function facetValueName(facet: Facet, value: string): string {
  if (value === UNSET) return "未定";
  if (facet === "year") return `${value} 年`;
  return VALUE_NAMES[facet].get(value) ?? value;
}

type Counted = { readonly value: string; readonly count: number };

/**
 * A facet's values in a steady order, so that ticking one moves none: years from the latest, fixed lists in their own
 * order, others by name; documents without a value last. Chosen values stay even where nothing is left of them.
 */
export function orderedValues(
  facet: Facet,
  counts: readonly Counted[],
  chosen: readonly string[],
): Counted[] {
  const known = new Set(counts.map(({ value }) => value));
  const all = [
    ...counts,
    ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 })),
  ];
  const fixed = [...VALUE_NAMES[facet].keys()];
  const rank = ({ value }: Counted): number => {
    if (value === UNSET) return Number.MAX_SAFE_INTEGER;
    if (facet === "year") return -Number(value);
    return fixed.indexOf(value);
  };
  return all.sort((a, b) => rank(a) - rank(b) || a.value.localeCompare(b.value, "zh-Hans"));
}
