import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import { isWithin, quotedOf, sentencesOf, touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const MIN_CHARS = 7;
const CLAUSE = /[^，；：。！？、]+/gu;
/** What may open the first of the two only: 要坚持…，坚持…. */
const LEAD = /^(?:我们|大家|各级|还|也|就|都)?(?:必须|要|就要|应当|应|更要|始终)?/u;
/** Said twice on purpose: questions, calls, and what counts one after another. */
const ON_PURPOSE = /[吧啊呀呢吗么谁怎什哪]|^(?:有的|一些|哪里|有人)|是不是|能不能|够不够/u;

/** The same clause again in one sentence, another one between: 坚持群众路线，坚持问需于民，坚持群众路线. */
export const clauseAgain: BlockRule = {
  id: "repetition/clause-again",
  family: "repetition",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (block.role !== "paragraph") return;
    for (const { text, startOffset } of sentencesOf(block)) {
      if (text.length < MIN_CHARS * 3) continue;
      const clauses = [...text.matchAll(CLAUSE)].map(({ 0: words, index }) => {
        const lead = LEAD.exec(words)?.[0].length ?? 0;
        return { words: words.slice(lead), start: startOffset + index + lead };
      });
      for (const [at, { words, start }] of clauses.entries()) {
        if (words.length < MIN_CHARS || ON_PURPOSE.test(words)) continue;
        const before = clauses.slice(0, Math.max(0, at - 1)).findLast((other) => other.words === words);
        const end = start + words.length;
        if (before === undefined || isWithin(quotedOf(block), start, end)) continue;
        if (touches(block.slots, start, end) || !/^\p{Script=Han}+$/u.test(words)) continue;
        yield { start, end, message: REPETITION_MESSAGES.clauseAgain() };
      }
    }
  },
};
