import lexicon from "@/corpus/lexicon/mining-slots.json";
import type { Entities } from "@/lib/corpus/library-document";
import { standsAlone } from "@/lib/corpus/person-contexts";
import { escapeRegExp, REPLACEMENT_RULES, type ReplacementRule } from "./slot-rules";

/** What is known of the document a wording comes from. */
export type SlotContext = {
  readonly entities: Entities;
  /** Year reported on; that year becomes 〔年度〕 and the next 〔次年〕. */
  readonly year: number | null;
  /** The document's own unit or place, which becomes the bound 〔单位〕; null when unknown. */
  readonly ownUnit: string | null;
};

export type SlottedText = {
  readonly text: string;
  /** Persons, places, units and local projects that became slots, each once, in order. */
  readonly names: readonly string[];
};

type Replacement = {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  readonly name: boolean;
};

/** Slots, ordinal tokens and fixed numbers and names stay as they are. */
const PROTECTED = new RegExp(
  [
    "〔[^〔〕]*〕",
    "⟦[^⟧]*⟧",
    ...[...lexicon.keptNumbers, ...lexicon.keptNames].sort((a, b) => b.length - a.length).map(escapeRegExp),
  ].join("|"),
  "gu",
);

/** 县委党校, 市直机关: named by level alone, such a unit is in every county and city. */
const GENERIC_UNIT = /^(?:中央|[省市县区镇乡])(?:委|政府|直|级|纪委|人大|政协)/u;

const COMMITTEE = "党?委|党工委|人民政府|政府|纪委|纪检|人大|政协|直|级";
const COMMITTEE_OF_PLACE = new RegExp(`[省市县区州旗镇乡](?:${COMMITTEE})`, "u");

/** Makes the slotting function of one document; it is called for every heading and sentence of it. */
export function createSlotter(context: SlotContext): (text: string) => SlottedText {
  const rules = [...nameRules(context), ...yearRules(context.year), ...REPLACEMENT_RULES];
  const known = new Map<string, SlottedText>();
  return (text) => {
    const slotted = known.get(text) ?? applyRules(text, rules);
    known.set(text, slotted);
    return slotted;
  };
}

/** Puts slots in place of what belongs to one document only: names, figures, dates and blanks. */
export function slotNames(text: string, context: SlotContext): SlottedText {
  return createSlotter(context)(text);
}

function applyRules(text: string, rules: readonly ReplacementRule[]): SlottedText {
  const taken = [...text.matchAll(PROTECTED)].map((match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ]);
  const replacements: Replacement[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start || taken.some(([from, to]) => start < to && from < end)) continue;
      const label = typeof rule.label === "string" ? rule.label : rule.label(text, start, end);
      if (label === null) continue;
      taken.push([start, end]);
      replacements.push({ start, end, insert: rule.literal ? label : `〔${label}〕`, name: rule.name });
    }
  }
  return splice(text, replacements);
}

function splice(text: string, replacements: Replacement[]): SlottedText {
  const names = new Set<string>();
  let result = "";
  let from = 0;
  for (const { start, end, insert, name } of replacements.sort((a, b) => a.start - b.start)) {
    result += text.slice(from, start) + insert;
    if (name) names.add(text.slice(start, end));
    from = end;
  }
  return { text: result + text.slice(from), names: [...names] };
}

function nameRules({ entities, ownUnit }: SlotContext): ReplacementRule[] {
  const kept = new Set(lexicon.keptNames);
  const labelled = [
    ...entities.persons.map(({ text }) => ({ text, label: "人名" })),
    ...entities.units.map(({ text }) => ({ text, label: text === ownUnit ? "单位" : "单位名称" })),
    ...entities.places.map(({ text }) => ({ text, label: text === ownUnit ? "单位" : "地名" })),
  ];
  return labelled
    .filter(({ text }) => isForeign(text, kept))
    .sort((a, b) => b.text.length - a.text.length)
    .flatMap(({ text, label }) => [
      ...committeeRule(text),
      { pattern: new RegExp(escapeRegExp(text), "gu"), label: labelOf(text, label), name: true },
    ]);
}

/** Masked names are left to the rules for blanks; a committee is put right by its place's rule. */
function isForeign(name: string, kept: ReadonlySet<string>): boolean {
  if (name.length < 2 || kept.has(name) || /[〔*\s]/u.test(name)) return false;
  return !GENERIC_UNIT.test(name) && !COMMITTEE_OF_PLACE.test(name);
}

/** Names of two characters are words as well: they count only where a person can be meant. */
function labelOf(name: string, label: string): ReplacementRule["label"] {
  if (label !== "人名" || name.length > 2) return label;
  return (text, start, end) => (standsAlone(text, start, end) ? label : null);
}

/** 云岭县委 becomes 县委: a committee or government is spoken of by its level alone, never as 〔单位〕委. */
function committeeRule(name: string): ReplacementRule[] {
  const level = /[省市县区州旗镇乡]$/u.exec(name)?.[0];
  if (level === undefined) return [];
  const pattern = new RegExp(`${escapeRegExp(name)}(?=${COMMITTEE})`, "gu");
  return [{ pattern, label: level, name: true, literal: true }];
}

/** A year that a set formulation depends on (2025年是“十四五”规划收官之年) is no slot: it would become untrue. */
function yearRules(year: number | null): ReplacementRule[] {
  if (year === null) return [];
  const rule = (value: number, label: string): ReplacementRule => ({
    pattern: new RegExp(`(?<!\\d)${value}(?=年(?!是[^。；]{0,40}年[，。；、]))`, "gu"),
    label,
    name: false,
  });
  return [rule(year, "年度"), rule(year + 1, "次年")];
}
