import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { authorityOf, chineseDate } from "../../formulations/authority-of";
import { formulationMatches, longestMatches } from "../../formulations/formulation-matches";
import type { BlockRule } from "../../rule";
import { clauseAt } from "./tense";

const TO_COME = /即将|迎接|喜迎|将于|将要|筹备|召开在即|编制|制定|起草|谋划|研究|草案|征求意见/u;

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
      ({ use, entry }) => use === "term" && entry.from !== undefined && year < Number(entry.from.slice(0, 4)),
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
