import type { SetFormulation } from "@/lib/speech/set-formulation";
import type { Hit } from "../../finding";
import { authorityOf, chineseDate } from "../../formulations/authority-of";
import {
  type FormulationMatch,
  formulationMatches,
  longestMatches,
} from "../../formulations/formulation-matches";
import type { ReviewContext } from "../../review-context";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";
import { firstStaleYear } from "./first-stale-year";
import { isPast } from "./tense";

/** A rule for those wordings of the list that something else has taken the place of; `replacedIn` says when it is silent. */
export function replacementRule(
  id: `timeliness/${string}`,
  isAsked: (entry: SetFormulation) => boolean,
  say: Saying,
): BlockRule {
  return {
    id,
    family: "timeliness",
    severity: "doubt",
    authority: "通行写法",
    scope: "block",
    check: (block, context) => replacedIn(block, context, isAsked, say),
  };
}

type Saying = (match: FormulationMatch, since: string) => Pick<Hit, "message" | "fix">;

/**
 * Wordings of the list that something else has taken the place of by the draft's year.
 *
 * Silent: without a year, where the past is told, and for names of the fact sheet.
 */
function* replacedIn(
  block: ReviewBlock,
  { formulations, year, facts }: ReviewContext,
  isAsked: (entry: SetFormulation) => boolean,
  say: Saying,
): Generator<Hit> {
  if (year === null) return;
  const matches = formulationMatches(block, formulations).filter(({ use }) => use === "replaced");
  for (const match of longestMatches(matches)) {
    const { start, end, entry, words } = match;
    const { since } = entry;
    if (since === undefined || !isAsked(entry) || year < staleYear(entry, since)) continue;
    if (
      isPast(block, { start, end }, year) ||
      [facts.unit, ...facts.places].some((name) => name?.includes(words))
    )
      continue;
    if (isNamedBeside(block.text, entry, end) || FORMER.test(block.text.slice(0, start))) continue;
    yield {
      start,
      end,
      authority: authorityOf(entry),
      ...(entry.mild === true ? { severity: "hint" as const } : {}),
      ...say(match, chineseDate(since)),
    };
  }
}

/** 原农业局（现农业农村局）: the text itself says what it is called now. */
function isNamedBeside(text: string, { term }: SetFormulation, end: number): boolean {
  return text.slice(end, end + 14).includes(term) && /^[（(，,]?(?:现|后|改|更)/u.test(text.slice(end));
}

const FORMER = /原(?:来的)?\p{Script=Han}{0,4}$|[老旧][省市县区乡镇]?$/u;

/** Bodies took their new names in the course of the year. */
function staleYear({ group }: SetFormulation, since: string): number {
  return group === "body" ? Number(since.slice(0, 4)) + 1 : firstStaleYear(since);
}
