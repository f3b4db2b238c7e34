import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { authorityOf, chineseDate } from "../../formulations/authority-of";
import { formulationMatches } from "../../formulations/formulation-matches";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";
import { clauseAt, isAhead, isPast, isTask } from "./tense";

const AFTER = /^》?[（(](?<year>(?:19|20)\d{2})年?(?:版|修订|修正|修改|印发|颁布|发布|施行|公布|[）)])/u;
const BEFORE =
  /(?<year>(?:19|20)\d{2})年?(?:\d{1,2}月)?(?:新)?(?:版|修订|修正|修改|印发|颁布|发布|施行|公布|出台)(?:的|实施的|后的|版)?《$/u;

/**
 * A version of a regulation that is named by its year and is older than the one in force, cited as what is to be done.
 */
export const oldVersion: BlockRule = {
  id: "timeliness/old-version",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { formulations, year }) {
    if (year === null || !block.text.includes("《")) return;
    for (const { entry, use, start, end } of formulationMatches(block, formulations)) {
      const inForce = entry.revised ?? entry.from;
      if (entry.group !== "regulation" || use !== "term" || inForce === undefined) continue;
      const before = BEFORE.exec(block.text.slice(Math.max(0, start - 16), start));
      const after = AFTER.exec(block.text.slice(end, end + 12));
      const named = Number(before?.groups?.year ?? after?.groups?.year ?? Number.NaN);
      const force = Number(inForce.slice(0, 4));
      if (
        Number.isNaN(named) ||
        named >= force - 1 ||
        force >= year ||
        !isCited(block, start - (before?.[0].length ?? 0), end, year)
      )
        continue;
      yield {
        start: start - (before?.[0].length ?? 1),
        end: end + (after?.[0].length ?? 1),
        message: TIMELINESS_MESSAGES.oldVersion(entry.term, chineseDate(inForce)),
        authority: authorityOf(entry),
      };
    }
  },
};

const STUDIED = /学习|遵守|严守|执行|宣传|宣讲|领会|依据|根据|对照|落实|贯彻/u;

/** As what is to be done or gone by. */
function isCited(block: ReviewBlock, start: number, end: number, year: number): boolean {
  const clause = clauseAt(block.text, start);
  const isStudied =
    STUDIED.test(block.text.slice(clause.start, start)) && !isPast(block, { start, end }, year);
  return isStudied || isAhead(block, { start, end }) || isTask(block, { start, end });
}
