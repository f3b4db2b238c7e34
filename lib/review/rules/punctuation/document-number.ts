import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const year = (found: string) => /(?:19|20)\d{2}/u.exec(found)?.[0] ?? "";
const number = (found: string) => found.replace(/^.*?(?:19|20)\d{2}\D*0*/u, "").replace(/\D+$/u, "");

const CASES: readonly PatternCase[] = [
  {
    // Courts write （2026）京01民终3号: there something stands between year and number.
    pattern: /(?<=\p{Script=Han})[[【（(｛{［](?:19|20)\d{2}[\]】）)｝}］]\s?第?\s?\d{1,4}\s?号/gu,
    message: SAY.documentYear,
    fix: ([found]) => `〔${year(found)}〕${number(found)}号`,
  },
  {
    pattern: /〔(?:19|20)\d{2}〕\s?(?:第\s?\d{1,4}|0\d{1,3})\s?号/gu,
    message: SAY.documentNumber,
    fix: ([found]) => `〔${year(found)}〕${number(found)}号`,
  },
  {
    pattern: /(?<=\p{Script=Han})〔\d{2}〕\d{1,4}号/gu,
    message: SAY.documentFullYear,
    fix: ([found]) => `〔20${found.slice(1)}`,
  },
];

/** A document's number: the full year in 〔〕, then the number without 第 and without a leading zero. */
export const documentNumber: BlockRule = {
  id: "punctuation/document-number",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 9704—2012 7.2.5",
  scope: "block",
  *check(block) {
    if (block.text.includes("号")) yield* patternHits(block, CASES);
  },
};
