import { WORD_MESSAGES } from "@/lib/messages/review/word";
import type { BlockRule } from "../../rule";
import { confusablesOf } from "./confusable-forms";

/** A word written with a character that sounds or looks like the right one: 台帐, 布署, 一如继往. */
export const confusable: BlockRule = {
  id: "word/confusable",
  family: "word",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    for (const { start, end, right, kind, severity } of confusablesOf(block)) {
      if (kind !== "typo") continue;
      const message = WORD_MESSAGES.confusable(block.text.slice(start, end), right, severity === "must");
      yield { start, end, severity, message, fix: right };
    }
  },
};
