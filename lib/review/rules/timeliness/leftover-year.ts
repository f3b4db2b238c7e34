import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { sentenceAt } from "../../block-places";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";
import { isSpoken } from "../level/realm-relation";
import { YEAR_SIGNS } from "./year-signs";

/**
 * Years left over: 今年是2024年, 做好2024年工作, 2023年度述职 in a draft of 2026. Silent without the draft's year, in
 * quotations and where the sentence looks back. Title and date line are the checks of facts'.
 */
export const leftoverYear: BlockRule = {
  id: "timeliness/leftover-year",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { year }) {
    if (year === null || !/\d年/u.test(block.text)) return;
    if (!isSpoken(block)) return;
    const seen = new Set<number>();
    for (const { pattern, severityOf } of YEAR_SIGNS) {
      for (const match of block.text.matchAll(pattern)) {
        const found = match.groups?.year ?? "";
        const start = match.index + match[0].indexOf(found);
        const end = start + found.length + 1;
        if (seen.has(start) || !isPlain(block, start, end)) continue;
        const severity = severityOf(year - Number(found), sentenceAt(block, start).text);
        if (severity === null) continue;
        seen.add(start);
        const words = match[0].length > MAX_QUOTED ? `${found}年` : match[0];
        yield { start, end, message: TIMELINESS_MESSAGES.oldYear(words, year), severity };
      }
    }
  },
};

/** Longer words than 今年是2024年 say no more than the year. */
const MAX_QUOTED = 9;
