import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

/** After these a quotation is a sentence of its own even without a colon. */
const SAYING =
  /(?:指出|强调|要求|提出|提到|讲|说|道|写|写道|问|答|喊|叮嘱|告诫|勉励|表示|讲话|论述|谓|云|曰|言)$/u;

const CASES: readonly PatternCase[] = [
  {
    pattern: /。[”’]。/gu,
    message: SAY.doubleEnd,
    severity: "must",
    // Behind a colon the sentence is quoted whole and keeps its own mark.
    fix: ({ 0: found, index, input }) => {
      const open = input.lastIndexOf("“", index);
      return input.charAt(open - 1) === "：" ? found.slice(0, 2) : found.slice(1);
    },
  },
  {
    pattern: /[！？]”。(?<=：“[^“”]{2,200}”。)/gu,
    message: SAY.doubleEnd,
    fix: ([found]) => found.slice(0, 2),
  },
  { pattern: /。[）)]。/gu, message: SAY.doubleEnd, fix: ([found]) => found.slice(1) },
  {
    pattern: /。”(?![。，；、：])(?<=(?<before>[^，。；：、！？“]{0,12})“[^“”。，；！？]{1,16}。”)/gu,
    message: SAY.endMarkOutside,
    fix: () => "”。",
    except: ({ groups }) => {
      const before = groups?.before ?? "";
      return before === "" || SAYING.test(before);
    },
  },
  { pattern: /。”(?=[，、；：])/gu, message: SAY.endMarkInside, severity: "hint", fix: () => "”" },
  {
    pattern: /[，、；：]”(?!\p{Script=Han}{0,6}[说问答道讲])(?<=“[^“”]{1,42}”)/gu,
    message: SAY.stopInside,
    fix: ([found]) => `”${found.charAt(0)}`,
    except: ({ 0: found, index, input }) =>
      /[，。；：、！？]/u.test(input.charAt(index + found.length)) ||
      found.startsWith("：") ||
      index + 2 >= input.length,
  },
  {
    pattern: /”。(?<=(?:指出|强调|要求|说|讲)：“[^“”]{6,200}”。)/gu,
    message: SAY.wholeQuote,
    severity: "hint",
    fix: () => "。”",
  },
];

/** Where the mark stands when a quotation ends: inside for a sentence quoted whole, outside for a part, never twice. */
export const endMarkInQuotes: BlockRule = {
  id: "punctuation/end-mark-in-quotes",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.8",
  scope: "block",
  *check(block) {
    if (/[。！？，、；：][”’）)]|”。/u.test(block.text)) yield* patternHits(block, CASES);
  },
};
