import lexicon from "@/corpus/lexicon/pair-words.json";
import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { isWithin, quotedOf, sentencesOf } from "../../block-places";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";

const PAIRS = lexicon.pairs.map(({ first, name, seconds, severity }) => ({
  name,
  pattern: new RegExp(first, "gu"),
  seconds,
  severity: severity === "doubt" ? ("doubt" as const) : ("hint" as const),
}));

/** How far into the next sentence its first words reach. */
const OPENING_CHARS = 8;

/** The rest of the sentence a place stands in, and the first words of the next. */
function wordsAfter(block: ReviewBlock, offset: number): string {
  const sentences = sentencesOf(block);
  const at = sentences.findIndex(({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset);
  const end = sentences[at]?.endOffset ?? block.text.length;
  return block.text.slice(offset, end) + (sentences[at + 1]?.text.slice(0, OPENING_CHARS) ?? "");
}

/** Half of a pair without the other: 不仅 without 而且, 还 or 也. */
export const missingHalf: BlockRule = {
  id: "word/missing-half",
  family: "word",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (block.role !== "paragraph") return;
    for (const { name, pattern, seconds, severity } of PAIRS) {
      if (!block.text.includes(name)) continue;
      for (const { 0: found, index } of block.text.matchAll(pattern)) {
        const end = index + found.length;
        if (isWithin(quotedOf(block), index, end)) continue;
        const after = wordsAfter(block, end);
        // Cut off or run on into a list: nothing can be said.
        if (!/[。！？]/u.test(after) || seconds.some((second) => after.includes(second))) continue;
        yield { start: index, end, severity, message: WORD_MESSAGES.missingHalf(name, seconds[0] ?? "") };
      }
    }
  },
};
