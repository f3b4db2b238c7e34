import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const CASES: readonly PatternCase[] = [
  { pattern: /^\s*[，。；：、！？”》）](?=.)/gu, message: SAY.markAtHead },
  { pattern: /(?<=[“《（])[，。；：、](?=[^”》）])/gu, message: SAY.markAfterOpening, fix: () => "" },
  { pattern: /(?<=[^，。；：、])[，、；：](?=[）》])/gu, message: SAY.markBeforeClosing, fix: () => "" },
];

/** A stop never begins a line, nor stands right behind an opening mark or before a closing bracket. */
export const misplacedMark: BlockRule = {
  id: "punctuation/misplaced-mark",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 5.1",
  scope: "block",
  *check(block) {
    if (/^\s*[，。；：、！？”》）]|[“《（][，。；：、]|[，、；：][）》]/u.test(block.text))
      yield* patternHits(block, CASES);
  },
};
