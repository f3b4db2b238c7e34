import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";
import { writtenNumber } from "./written-number";

const written = (figure: string) => writtenNumber(Number(figure));

const CASES: readonly PatternCase[] = [
  {
    pattern: /(?<![\d.])\d{1,4}[几数](?=[个名人家户次项件条天年岁万千百位篇场里亩])/gu,
    message: SAY.vague,
    fix: ([found]) => {
      const words = written(found.slice(0, -1));
      return words === null ? undefined : `${words}${found.slice(-1)}`;
    },
  },
  {
    pattern: /(?<![第无人])[几数]\s?(?:10{1,4})(?=[个名人家户次项件条天年岁万位篇场里亩余多])/gu,
    message: SAY.vague,
    fix: ([found]) => {
      const words = written(found.slice(1).trim());
      return words === null ? undefined : `${found.charAt(0)}${words.replace(/^一/u, "")}`;
    },
    except: ({ 0: found, index, input }) =>
      found.startsWith("数") && /[个人次件户倍总指参分岁]$/u.test(input.slice(0, index)),
  },
  { pattern: /若干\d+|\d+若干/gu, message: SAY.vague },
];

/** 十几个, 数百名: 几 and 数 go with Chinese numerals. */
export const vagueDigits: BlockRule = {
  id: "numeral/vague-digits",
  family: "numeral",
  severity: "doubt",
  authority: "GB/T 15835—2011 4.2",
  scope: "block",
  *check(block) {
    if (/\d[几数若]|[几数干]\s?\d/u.test(block.text)) yield* patternHits(block, CASES);
  },
};
