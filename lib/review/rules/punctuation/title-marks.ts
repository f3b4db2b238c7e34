import lexicon from "@/corpus/lexicon/punctuation-words.json";
import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { alternatives } from "../../alternatives";
import { isWithin, quotedOf } from "../../block-places";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

/** Names of meetings, campaigns, systems and honours, none of which is a document. */
const NO_DOCUMENT = new RegExp(
  `《(?:${alternatives(lexicon.noDocuments)}|“?[^《》关于]{2,20}${alternatives(lexicon.noDocumentEndings)}”?)》`,
  "gu",
);

const MISUSED: readonly PatternCase[] = [
  { pattern: NO_DOCUMENT, message: SAY.noDocument, fix: ([found]) => `“${found.slice(1, -1)}”` },
];

/** 中国共产党……条例 and the like: the full name of a regulation, quoted or bare. */
const REGULATION =
  /中国共产党(?!章程总纲)[^，。；：、！？“”《》〈〉（）\s]{2,20}(?:条例|准则|规则|规定)(?:（试行）)?/gu;

/** 《》 stands round documents and works, and only round them. */
export const titleMarks: BlockRule = {
  id: "punctuation/title-marks",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.15、附录 A（书名号）",
  scope: "block",
  *check(block) {
    const { text } = block;
    if (text.includes("《")) yield* patternHits(block, MISUSED);
    if (!text.includes("中国共产党")) return;
    for (const { 0: found, index } of text.matchAll(REGULATION)) {
      const end = index + found.length;
      if (isWithin(quotedOf(block), index, end)) continue;
      yield { start: index, end, message: SAY.bareRegulation(), severity: "hint", fix: `《${found}》` };
    }
  },
};
