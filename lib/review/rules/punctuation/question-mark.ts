import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const CASES: readonly PatternCase[] = [
  // 吗 at the end of a sentence asks, whatever stands before it.
  { pattern: /(?<=[^“]{2})吗[。；](?=$|\p{Script=Han})/gu, message: SAY.asks, fix: () => "吗？" },
  {
    pattern: /(?<=(?:^|[。！？；，])(?:难道|岂能|岂不|怎能|怎么能|何谈|何来|又怎)[^，。！？“”]{2,40})。/gu,
    message: SAY.asks,
    fix: () => "？",
  },
  {
    pattern:
      /(?<=(?:^|[。！？；，])(?:(?!知道|明白|弄清|搞清|想清|不管|无论)[^，。！？“”])*(?:怎么|如何|什么|为何|哪里|谁|哪些)[^，。！？“”]{0,16}呢)。/gu,
    message: SAY.asks,
    fix: () => "？",
  },
  {
    pattern:
      /(?<=(?:弄清|弄清楚|搞清|搞清楚|弄明白|搞明白|弄懂|懂得|说清楚|讲清楚|想清楚|明白|知道)[^，。！？：“”]{0,12}(?:为什么|是什么|怎么|如何|谁|哪)[^，。！？“”]{0,20})？(?!”)/gu,
    message: SAY.asksNot,
    severity: "hint",
    fix: () => "。",
    except: ({ index, input }) => /(?:吗|呢)$/u.test(input.slice(0, index)),
  },
];

/** A question ends in ？, a question that is only spoken of in 。 – the latter a hint: a speaker may well ask aloud. */
export const questionMark: BlockRule = {
  id: "punctuation/question-mark",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.2",
  scope: "block",
  *check(block) {
    if (/[吗呢？]|难道|岂|怎|何/u.test(block.text)) yield* patternHits(block, CASES);
  },
};
