import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";
import { confusablesOf } from "./confusable-forms";
import { findHomophoneTerms } from "./homophone-terms";
import { findNearTerms } from "./near-terms";

/** A set expression with one character that sounds or looks like the right one, or a word that does: 群策群利, 数值评议. */
export const nearTerm: BlockRule = {
  id: "word/near-term",
  family: "word",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    const { text, slots } = block;
    const near = [...findNearTerms(text), ...findHomophoneTerms(text)];
    if (near.length === 0) return;
    const known = confusablesOf(block);
    const isKnown = (start: number, end: number) =>
      known.some((form) => form.kind === "typo" && form.start < end && start < form.end);
    let last = 0;
    for (const { start, end, right } of near.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < last || touches(slots, start, end) || isKnown(start, end)) continue;
      last = end;
      yield {
        start,
        end,
        message: WORD_MESSAGES.confusable(text.slice(start, end), right, false),
        fix: right,
      };
    }
  },
};
