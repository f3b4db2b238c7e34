import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import { sentencesOf } from "../../block-places";
import type { BlockRule } from "../../rule";

/** Verbs and adverbs of the trade that are easily said too often in one breath. */
const WORDS =
  /进一步|切实|不断|扎实|认真|全面|深入|大力|着力|积极|有效|努力|充分|加强|推进|推动|提高|提升|强化|落实|促进|加快|确保|增强|完善|抓好|做好|开展/gu;
const MAX_TIMES = 3;

/** One working word three times in a sentence, unless a parallel set is meant. */
export const repeatedWord: BlockRule = {
  id: "repetition/repeated-word",
  family: "repetition",
  severity: "hint",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (block.role !== "paragraph") return;
    for (const { text, startOffset } of sentencesOf(block)) {
      const times = new Map<string, number>();
      for (const { 0: word, index } of text.matchAll(WORDS)) {
        const count = (times.get(word) ?? 0) + 1;
        times.set(word, count);
        if (count !== MAX_TIMES || isParallel(text, word)) continue;
        const start = startOffset + index;
        yield { start, end: start + word.length, message: REPETITION_MESSAGES.word(word, count) };
      }
    }
  },
};

/** Each time right behind a mark: 推动思想大解放、推动作风大转变、推动效能大提升. */
function isParallel(text: string, word: string): boolean {
  return (text.match(new RegExp(`(?:^|[，、；：])(?:[要和])?${word}`, "gu"))?.length ?? 0) >= 2;
}
