import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";
import { findBrokenTerms } from "./broken-terms";

/** A set expression with a character lost or two swapped: 先锋模作用, 织组生活. */
export const brokenTerm: BlockRule = {
  id: "word/broken-term",
  family: "word",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    let last = 0;
    for (const { start, end, right, how } of findBrokenTerms(block.text)) {
      if (start < last || !isPlain(block, start, end)) continue;
      last = end;
      const found = block.text.slice(start, end);
      const message =
        how === "swapped" ? WORD_MESSAGES.swapped(found, right) : WORD_MESSAGES.lostCharacter(found, right);
      yield { start, end, message, fix: right };
    }
  },
};
