import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { isWithin, quotedOf } from "../../block-places";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

const SELF = /本人(?![民的]?(?:意愿|申请|同意|签|档|身份|自愿|或|及|和|确))/gu;
/** 我 of the speaker alone, not of his unit or of all. */
const I = /(?<![自小忘大敌本由])我(?![们国省市县区州盟旗镇乡村校院局司社委厂队部处公单党军])/gu;
const MIN_TIMES = 3;

/** How often a block says 我. */
const timesOf = kept(({ text }: ReviewBlock): number => text.match(I)?.length ?? 0);

const firstPlace = kept((block: ReviewBlock): number | null => {
  if (!block.text.includes("本人")) return null;
  for (const { 0: found, index } of block.text.matchAll(SELF))
    if (!isWithin(quotedOf(block), index, index + found.length)) return index;
  return null;
});

/** A report that calls its speaker now 本人, now 我. */
export const mixedPerson: TextRule = {
  id: "word/mixed-person",
  family: "word",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }) {
    const times = blocks.reduce((sum, block) => sum + timesOf(block), 0);
    if (times < MIN_TIMES) return;
    for (const [index, block] of blocks.entries()) {
      const start = firstPlace(block);
      if (start === null) continue;
      yield { block: index, start, end: start + 2, message: WORD_MESSAGES.mixedPerson() };
      return;
    }
  },
};
