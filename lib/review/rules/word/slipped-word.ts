import { findPersonNames } from "@/lib/corpus/find-persons";
import { findPlaces } from "@/lib/corpus/find-places";
import { blankSlots } from "@/lib/corpus/find-spans";
import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { quotedOf, touches } from "../../block-places";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";
import { confusablesOf } from "./confusable-forms";
import { findNearTerms } from "./near-terms";
import { findSlippedWords } from "./slipped-words";

/** In traditional characters every other word would seem a slip. */
const TRADITIONAL = /[黨這們個為國會區縣員務實業發學習體責層]/u;
/** What is called by a short name in quotation marks is coined, as “三务”. */
const COINED_CHARS = 8;

/** A word of the trade with one character that sounds or looks like the right one: 发辉, 平稳有续. */
export const slippedWord: BlockRule = {
  id: "word/slipped-word",
  family: "word",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    const { text } = block;
    if (TRADITIONAL.test(text)) return;
    let last = 0;
    for (const { start, right } of findSlippedWords(text)) {
      const end = start + right.length;
      if (start < last || isOtherwiseTold(block, start, end)) continue;
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

/** Part of a name, a slot or a coined word, or told by a rule that knows more of it. */
function isOtherwiseTold(block: ReviewBlock, start: number, end: number): boolean {
  return (
    touches(block.slots, start, end) ||
    confusablesOf(block).some((form) => form.start < end && start < form.end) ||
    findNearTerms(block.text).some((near) => near.start < end && start < near.end) ||
    quotedOf(block).some(
      (quoted) => quoted.start < end && start < quoted.end && quoted.end - quoted.start <= COINED_CHARS,
    ) ||
    touches(namesOf(block), start, end)
  );
}

const namesOf = kept(({ text }: ReviewBlock) => {
  const plain = blankSlots(text);
  return [...findPersonNames(plain), ...findPlaces(plain)];
});
