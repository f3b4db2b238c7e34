import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { authorityOf, chineseDate } from "../../formulations/authority-of";
import { formulationMatches, longestMatches } from "../../formulations/formulation-matches";
import type { BlockRule } from "../../rule";
import { isAhead, isPast, isTask } from "./tense";

/** 党纪学习教育正在深入开展, as the subject of its clause. */
const RUNNING = /^[^，。；的后]{0,4}(?:正在?|正处|已经?(?:全面|正式)?(?:启动|铺开|展开)|进入)(?!常态)/u;

/** Said of today without a doubt, also in the year after. */
const TODAY = /^[^，。；的后]{0,4}(?:正在|正处)/u;

/**
 * A campaign that has ended, spoken of as a task of today.
 *
 * Silent: its fruits, which are kept (巩固拓展主题教育成果), and in the year after, when it is reported on, unless the
 * words look ahead.
 */
export const finishedCampaign: BlockRule = {
  id: "timeliness/finished-campaign",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { formulations, year }) {
    if (year === null) return;
    const terms = formulationMatches(block, formulations).filter(
      ({ use, entry }) => use === "term" && entry.group === "campaign",
    );
    for (const { start, end, entry } of longestMatches(terms)) {
      const over = entry.runs?.end ?? entry.staleFrom;
      if (over === undefined || entry.runs === undefined) continue;
      const last = Number(over.slice(0, 4));
      if (year <= last || isPast(block, { start, end }, year)) continue;
      if (!isTask(block, { start, end }) && !RUNNING.test(block.text.slice(end))) continue;
      const isToday = TODAY.test(block.text.slice(end));
      if (year === last + 1 && !isToday && !isAhead(block, { start, end })) continue;
      yield {
        start,
        end,
        message: TIMELINESS_MESSAGES.campaign(entry.say, chineseDate(over)),
        authority: authorityOf(entry),
      };
    }
  },
};
