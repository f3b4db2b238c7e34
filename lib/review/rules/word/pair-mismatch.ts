import lexicon from "@/corpus/lexicon/pair-words.json";
import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { isWithin, quotedOf } from "../../block-places";
import type { BlockRule } from "../../rule";

const MISMATCHES = lexicon.mismatches.map(({ name, pattern, right, severity }) => ({
  name,
  pattern: new RegExp(pattern, "gu"),
  right,
  severity: severity === "doubt" ? ("doubt" as const) : ("hint" as const),
}));

/** The first half of one pair with the second of another: 只有……，就能……. */
export const pairMismatch: BlockRule = {
  id: "word/pair-mismatch",
  family: "word",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    for (const { name, pattern, right, severity } of MISMATCHES) {
      if (!block.text.includes(name)) continue;
      for (const { 0: found, index } of block.text.matchAll(pattern)) {
        const end = index + found.length;
        if (isWithin(quotedOf(block), index, end)) continue;
        yield { start: index, end, severity, message: WORD_MESSAGES.pairMismatch(name, right) };
      }
    }
  },
};
