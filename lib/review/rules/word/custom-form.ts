import { WORD_MESSAGES } from "@/lib/messages/review/word";
import type { BlockRule } from "../../rule";
import { confusablesOf } from "./confusable-forms";

/** A form that official usage has settled otherwise: 其它, 惟一, 做出决定. */
export const customForm: BlockRule = {
  id: "word/custom-form",
  family: "word",
  severity: "hint",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    for (const { start, end, right, kind, severity } of confusablesOf(block)) {
      if (kind !== "custom") continue;
      const message = WORD_MESSAGES.custom(block.text.slice(start, end), right);
      yield { start, end, severity, message, fix: right };
    }
  },
};
