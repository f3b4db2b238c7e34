import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const CASES: readonly PatternCase[] = [
  { pattern: /[、，]?……等(?=[^待到于]|$)/gu, message: SAY.ellipsisAndDeng, fix: () => "等" },
  { pattern: /等(?:等)?[、，]?……/gu, message: SAY.ellipsisAndDeng, fix: () => "等" },
  { pattern: /[，、；]……(?!等)/gu, message: SAY.markBeforeEllipsis, severity: "hint", fix: () => "……" },
  { pattern: /……[。，、；]/gu, message: SAY.markAfterEllipsis, severity: "hint", fix: () => "……" },
];

/** …… says 等 already, and takes the place of the marks beside it. */
export const ellipsisNeighbours: BlockRule = {
  id: "punctuation/ellipsis-neighbours",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.11",
  scope: "block",
  *check(block) {
    if (block.text.includes("……")) yield* patternHits(block, CASES);
  },
};
