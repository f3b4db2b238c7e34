import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { countChars } from "@/lib/text/count-chars";
import { sentencesOf } from "../../block-places";
import type { BlockRule } from "../../rule";

/** Characters that can be said in one breath, with a semicolon and without. */
const LONGEST_LISTED = 160;
const LONGEST = 100;

/** A sentence too long to be read aloud. */
export const longSentence: BlockRule = {
  id: "word/long-sentence",
  family: "word",
  severity: "hint",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (block.role !== "paragraph") return;
    for (const { text, startOffset, endOffset } of sentencesOf(block)) {
      if (text.length <= LONGEST) continue;
      const longest = /[；;]/u.test(text) ? LONGEST_LISTED : LONGEST;
      const chars = countChars(text);
      if (chars <= longest) continue;
      yield { start: startOffset, end: endOffset, message: WORD_MESSAGES.longSentence(chars) };
    }
  },
};
