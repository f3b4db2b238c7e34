import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import { ordinalSets, ordinalsBetween } from "../../ordinals-of";
import type { PlacedHit, TextRule } from "../../rule";

/** 这四项工作, 以上三点: what has just been listed is counted once more. */
const SUMMED_UP =
  /(?:以上|上述|这)(?<count>[两二三四五六七八九十]|\d{1,2})(?:点(?!钟)|个方面|方面(?=[，的工要问])|项(?:重点)?(?:工作|任务|要求|措施|举措)|条(?:意见|要求|建议|措施)?|个(?:问题|环节|要求|关系)|件(?:实事|大事|事)|句话)/gu;

/**
 * What sums a list up counts as many points as it has: 一是…二是…三是…四是…。这三项工作…
 *
 * Only a list in the same paragraph before it is counted, and any list there of the said length settles it.
 */
export const summedUpCount: TextRule = {
  id: "fact/summed-up-count",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    for (const [block, { text: words, role }] of text.blocks.entries()) {
      if (role !== "paragraph" || !/[述上这][两二三四五六七八九十\d]{1,2}[点个方项条件句]/u.test(words))
        continue;
      for (const match of words.matchAll(SUMMED_UP)) {
        const count = match.groups?.count ?? "";
        const said = count === "两" ? 2 : parseChineseNumber(count);
        const listed = ordinalSets(
          ordinalsBetween(text, block, block + 1).filter(({ end }) => end <= match.index),
        );
        const last = listed.at(-1);
        if (said === null || last === undefined || last.length < 2 || listed.length > 1) continue;
        if (last.some(({ value }, at) => value !== at + 1) || last.length === said) continue;
        // Between the list and its sum nothing else is counted that it might be said of.
        const between = words.slice(last.at(-1)?.end ?? 0, match.index);
        if (new RegExp(`${count}[点个方项条件句]|[^。]*。[^。]*。[^。]*。`, "u").test(between)) continue;
        const end = match.index + match[0].length;
        const message = SAY.summedUp(said, last.length);
        yield { block, start: match.index, end, message } satisfies PlacedHit;
      }
    }
  },
};
