import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import { quotedOf, touches } from "../../block-places";
import type { BlockRule } from "../../rule";

/** A clause, and once more behind the comma; the first time words may stand before it. */
const TWICE = /(?<clause>\p{Script=Han}{5,30})[，、；]\k<clause>(?=[，。；、！])/gu;
/** 什么时候办、怎么办 and the like are called out on purpose. */
const CALLED = /[吧啊呀呢吗么谁怎]|^(?:加油|前进|奋斗|干|来|好)/u;

/** A clause that was pasted twice, one behind the other: 要坚持问题导向，要坚持问题导向. */
export const clauseTwice: BlockRule = {
  id: "repetition/clause-twice",
  family: "repetition",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    const { text, role, slots } = block;
    if (role !== "paragraph") return;
    for (const { 0: found, groups, index } of text.matchAll(TWICE)) {
      const end = index + found.length;
      if (CALLED.test(groups?.clause ?? "") || touches(quotedOf(block), index, end)) continue;
      if (!touches(slots, index, end))
        yield { start: index, end, message: REPETITION_MESSAGES.clauseTwice() };
    }
  },
};
