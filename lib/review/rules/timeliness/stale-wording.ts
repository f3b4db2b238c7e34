import cues from "@/corpus/lexicon/timeliness-cues.json";
import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import { alternatives } from "../../alternatives";
import { sentenceAt } from "../../block-places";
import { authorityOf, chineseDate } from "../../formulations/authority-of";
import { formulationMatches, longestMatches } from "../../formulations/formulation-matches";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";
import { firstStaleYear } from "./first-stale-year";
import { isPlanPeriod } from "./plan-periods";
import { clauseAt, isPast } from "./tense";

const BINDING = /精神|部署|要求|贯彻|落实|学习|按照|遵照/u;
const KEPT = new RegExp(alternatives(cues.kept), "u");

/**
 * Wordings and figures that have aged, used of the present: 决战决胜脱贫攻坚 in 2026, last year's number of members,
 * a meeting whose successor has been held.
 *
 * Silent: where the past is told, where the fruits are meant, and beside the meeting that came after.
 */
export const staleWording: BlockRule = {
  id: "timeliness/stale-wording",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { formulations, year }) {
    if (year === null) return;
    const terms = formulationMatches(block, formulations).filter(
      ({ use, entry }) => use === "term" && isAsked(entry),
    );
    for (const { start, end, entry } of longestMatches(terms)) {
      const { staleFrom } = entry;
      if (staleFrom === undefined || year < firstStaleYear(staleFrom) || isPast(block, { start, end }, year))
        continue;
      if (isMeant(block, entry, start, end)) continue;
      yield {
        start,
        end,
        message: TIMELINESS_MESSAGES.stale(entry.say, chineseDate(staleFrom)),
        authority: authorityOf(entry),
        ...(entry.mild === true ? { severity: "hint" as const } : {}),
      };
    }
  },
};

function isAsked(entry: SetFormulation): boolean {
  return entry.group !== "campaign" && !isPlanPeriod(entry.term);
}

/** Whether the old thing is meant as such. */
function isMeant(block: ReviewBlock, entry: SetFormulation, start: number, end: number): boolean {
  const clause = clauseAt(block.text, start).text;
  if (entry.group === "meeting") {
    const { text } = sentenceAt(block, start);
    const later = entry.authority.name.replace(/^党的/u, "");
    return !BINDING.test(clause) || text.replace(block.text.slice(start, end), "").includes(later);
  }
  return KEPT.test(block.text.slice(end, end + 10));
}
