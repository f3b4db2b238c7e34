import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const CASES: readonly PatternCase[] = [
  // Three 。 are an ellipsis, and three 、 likewise.
  {
    pattern: /(?<!。)。\s?。(?!。)|(?<!、)、\s?、(?!、)|，(?:\s?，)+|；(?:\s?；)+|：(?:\s?：)+/gu,
    message: SAY.repeatedMark,
    severity: "must",
    fix: ([found]) => found.charAt(0),
  },
  // The mark that closes more takes the other's place; which of 。， is right only the writer knows.
  {
    pattern: /[，、；：]\s?[。！？]/gu,
    message: SAY.twoMarks,
    severity: "must",
    fix: ([found]) => found.slice(-1),
  },
  {
    pattern: /，；|、[，；：]/gu,
    message: SAY.twoMarks,
    severity: "must",
    fix: ([found]) => found.slice(-1),
  },
  {
    pattern: /。\s?[，、；：！？]|；[，、：]|，[、：]|：[，、；]/gu,
    message: SAY.twoMarks,
    severity: "must",
  },
  {
    pattern: /[！？][，、；：。]/gu,
    message: SAY.twoMarks,
    severity: "doubt",
  },
  {
    pattern: /([！？])\1+/gu,
    message: SAY.manyExclamations,
    severity: "hint",
    fix: ([found]) => found.charAt(0),
  },
  { pattern: /！？/gu, message: SAY.questionFirst, severity: "hint", fix: () => "？！" },
];
const GATE = /[，。；：、！？]\s?[，。；：、！？]/u;

/** Two stops in a row. ？！ is one of the standard's own. */
export const repeatedMark: BlockRule = {
  id: "punctuation/repeated-mark",
  family: "punctuation",
  severity: "must",
  authority: "GB/T 15834—2011 4.1～4.7",
  scope: "block",
  *check(block) {
    if (GATE.test(block.text)) yield* patternHits(block, CASES);
  },
};
