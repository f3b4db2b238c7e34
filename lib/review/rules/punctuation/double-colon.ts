import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { quotedOf, sentencesOf, touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const VERB = /(?:强调|指出|要求|提出|表示|认为|说|做到|坚持|注意|如下|即)$/u;

/**
 * No colon inside what a colon governs.
 *
 * Not flagged: colons in quotations, ratios and times, columns of labels parted by ；, and the colon of an enumeration
 * (第一项：); far apart it is a hint.
 */
export const doubleColon: BlockRule = {
  id: "punctuation/double-colon",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 附录 A（冒号）",
  scope: "block",
  *check(block) {
    const { role, text } = block;
    if (role !== "paragraph" || text.indexOf("：") === text.lastIndexOf("：")) return;
    for (const sentence of sentencesOf(block)) {
      const colons = colonsIn(sentence.text).filter(
        (at) => !touches(quotedOf(block), sentence.startOffset + at, sentence.startOffset + at + 1),
      );
      const [first, second] = colons;
      if (first === undefined || second === undefined) continue;
      const between = sentence.text.slice(first + 1, second);
      if (
        /[；（）]|[一二三四五六七八九十\d]$|^[一二三四五六七八九十]是|第[一二三四五六七八九十]|时间|地点|单位|电话/u.test(
          between,
        )
      )
        continue;
      const start = sentence.startOffset + second;
      const isPlain = between.length <= 24 && VERB.test(sentence.text.slice(0, first)) && VERB.test(between);
      yield {
        start,
        end: start + 1,
        message: SAY.doubleColon(),
        severity: isPlain ? "doubt" : "hint",
      };
    }
  },
};

function colonsIn(sentence: string): number[] {
  return [...sentence.matchAll(/(?<!\d)：(?!\d)/gu)].map(({ index }) => index);
}
