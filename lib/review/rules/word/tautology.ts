import { WORD_MESSAGES } from "@/lib/messages/review/word";
import type { BlockRule } from "../../rule";
import { confusablesOf } from "./confusable-forms";

/** A thing said twice in one breath: 目的是为了, 涉及到, 各位同志们. */
export const tautology: BlockRule = {
  id: "word/tautology",
  family: "word",
  severity: "hint",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    for (const { start, end, right, kind, severity } of confusablesOf(block)) {
      if (kind !== "tautology") continue;
      yield { start, end, severity, message: WORD_MESSAGES.tautology(block.text.slice(start, end), right) };
    }
  },
};
