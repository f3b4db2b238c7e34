import lexicon from "@/corpus/lexicon/punctuation-words.json";
import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { alternatives } from "../../alternatives";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const { beginLike } = lexicon;
const HE = `和(?!${alternatives(beginLike.和)})`;
const HUO = `或(?!${alternatives(beginLike.或)})`;
/** 与 governs what another word closes (与中心工作相结合); only at the head of a bare noun it joins. */
const YU = `与(?!${alternatives(beginLike.与)}|[^，。；、]{1,12}(?:相|同|一致|结合|融合|协同|对接|挂钩|比|脱节|差距|衔接|见|打成|交))`;

const CASES: readonly PatternCase[] = [
  { pattern: new RegExp(`、(?=(?:${HE}|${HUO}|${YU}))`, "gu"), message: SAY.beforeAnd, fix: () => "" },
  {
    pattern: new RegExp(
      `、(?=以及|及(?!${alternatives(beginLike.及)})|并(?!${alternatives(beginLike.并)})|而且|同时)`,
      "gu",
    ),
    message: SAY.beforeAnd,
    severity: "hint",
    fix: () => "",
  },
];

/** Before 和, 或, 与 there is no 、: the conjunction joins what the mark would part. */
export const beforeAnd: BlockRule = {
  id: "punctuation/before-and",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.5、附录 A（顿号）",
  scope: "block",
  *check(block) {
    if (/、[和或与以及并而同]/u.test(block.text)) yield* patternHits(block, CASES);
  },
};
