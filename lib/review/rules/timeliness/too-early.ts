import cues from "@/corpus/lexicon/timeliness-cues.json";
import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { alternatives } from "../../alternatives";
import { authorityOf, chineseDate } from "../../formulations/authority-of";
import { formulationMatches, longestMatches } from "../../formulations/formulation-matches";
import type { BlockRule } from "../../rule";
import { clauseAt } from "./tense";

const TO_COME = new RegExp(alternatives(cues.toCome), "u");

/**
 * A formulation, meeting, campaign, document or figure that the draft's year cannot have known.
 *
 * Silent: what is announced or prepared.
 */
export const tooEarly: BlockRule = {
  id: "timeliness/too-early",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { formulations, year }) {
    if (year === null) return;
    const terms = formulationMatches(block, formulations).filter(
      ({ use, entry }) => use === "term" && entry.from !== undefined && isBefore(year, entry.from),
    );
    for (const { start, end, entry } of longestMatches(terms)) {
      if (entry.from === undefined || TO_COME.test(clauseAt(block.text, start).text)) continue;
      yield {
        start,
        end,
        message: TIMELINESS_MESSAGES.tooEarly(block.text.slice(start, end), chineseDate(entry.from), year),
        authority: authorityOf(entry),
      };
    }
  },
};

/** A year's text may be read out in the first two months of the next. */
function isBefore(year: number, from: string): boolean {
  const [first = 0, month = 1] = from.split("-").map(Number);
  return year < (month <= 2 ? first - 1 : first);
}
