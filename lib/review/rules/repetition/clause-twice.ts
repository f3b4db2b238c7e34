import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import { quotedOf, touches } from "../../block-places";
import type { BlockRule } from "../../rule";

/** A clause that another one follows; the sticky pattern reads what follows. */
const LINK = /[，、；]/gu;
const NEXT = /\p{Script=Han}{5,30}(?=[，。；、！])/uy;
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
    for (const { index } of text.matchAll(LINK)) {
      NEXT.lastIndex = index + 1;
      const clause = NEXT.exec(text)?.[0] ?? "";
      if (clause === "" || !text.startsWith(clause, index - clause.length) || CALLED.test(clause)) continue;
      const [start, end] = [index - clause.length, index + 1 + clause.length];
      if (touches(quotedOf(block), start, end) || touches(slots, start, end)) continue;
      yield { start, end, message: REPETITION_MESSAGES.clauseTwice() };
    }
  },
};
