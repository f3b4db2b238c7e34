import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const OUTSIDE = /》[（(](?:试行|暂行|草案|讨论稿|修正案|征求意见稿|送审稿|修订稿|修正案草案|试点)[)）]/gu;

/** 试行, 草案 belong to a document's name and stand inside 《》; a date or a number in brackets stays outside. */
export const titleNote: BlockRule = {
  id: "punctuation/title-note",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 附录 A（书名号）",
  scope: "block",
  *check(block) {
    if (!/》[（(]/u.test(block.text)) return;
    yield* patternHits(block, [
      { pattern: OUTSIDE, message: SAY.titleNote, fix: ([found]) => `（${found.slice(2, -1)}）》` },
    ]);
  },
};
