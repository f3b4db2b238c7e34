import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

/** Verbs that open an item of a list of set phrases; others (推动, 引领) may govern what follows a quoted subject. */
const VERB =
  "(?:深刻领悟|深刻把握|树牢|牢固树立|增强|坚定|坚决做到|做到|践行|捍卫|拥护|忠诚拥护|坚定拥护|坚决维护|坚持|落实|严守|筑牢|弘扬|衷心拥护)";

const CASES: readonly PatternCase[] = [
  {
    pattern: new RegExp(`(?<=${VERB}“[^“”]{2,10}”)(?=${VERB}“[^“”]{2,10}”)`, "gu"),
    message: SAY.missingBetween,
  },
  {
    pattern: /》（[^（）]{1,12}）《/gu,
    message: SAY.missingBetween,
    severity: "hint",
    fix: ([found]) => `${found.slice(0, -1)}、《`,
  },
];

/** 增强“四个意识”、坚定“四个自信”: with verbs, or a note behind a title, the items do need their 、. */
export const missingBetweenQuoted: BlockRule = {
  id: "punctuation/missing-between-quoted",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.5.3.5",
  scope: "block",
  *check(block) {
    if (!/[”）]/u.test(block.text)) return;
    for (const hit of patternHits(block, CASES)) {
      if (hit.end > hit.start) yield hit;
      // The place is between two characters: the quotation mark stands for it.
      else yield { ...hit, start: hit.start - 1, fix: "”、" };
    }
  },
};
