import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { countChars } from "@/lib/text/count-chars";
import { sentencesOf } from "../../block-places";
import type { BlockRule } from "../../rule";

/** Characters that can be said in one breath, with a semicolon and without. */
const LONGEST_LISTED = 160;
const LONGEST = 100;
/** Characters from one mark to the next: good speeches stay below 40. */
const LONGEST_BREATH = 45;
const UNMARKED = new RegExp(`[\\p{Script=Han}\\d]{${LONGEST_BREATH + 1},}`, "gu");

/** A sentence too long to be read aloud, or a stretch without any mark to breathe at. */
export const longSentence: BlockRule = {
  id: "word/long-sentence",
  family: "word",
  severity: "hint",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (block.role !== "paragraph") return;
    for (const { 0: words, index } of block.text.matchAll(UNMARKED))
      yield { start: index, end: index + words.length, message: WORD_MESSAGES.longBreath(words.length) };
    for (const { text, startOffset, endOffset } of sentencesOf(block)) {
      if (text.length <= LONGEST) continue;
      const longest = /[；;]/u.test(text) ? LONGEST_LISTED : LONGEST;
      const chars = countChars(text);
      if (chars <= longest) continue;
      yield { start: startOffset, end: endOffset, message: WORD_MESSAGES.longSentence(chars) };
    }
  },
};
