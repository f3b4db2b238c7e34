import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";
import { writtenNumber } from "./written-number";

const CLASSIFIER =
  "(?:个(?!百分点)|名|次|天|年(?!级|度|制)|人(?!民)|户|家|位|项|件|条|岁|元|里|公里|分钟|小时|遍|倍|成|趟|场|篇|辈|[十百千万](?!方|众|家))";
/** Of what is numbered the two are two: 第三、四支部, 一、二年级; where a sentence begins 二、 is a heading's number. */
const NUMBERED = /(?:^|[。：；\s]|第|周|星期|礼拜|农历|正月|[上下]午)$/u;
const NEXT: Readonly<Record<string, string>> = {
  一: "二两三",
  二: "三",
  两: "三",
  三: "四五",
  四: "五",
  五: "六",
  六: "七",
  七: "八",
  八: "九",
};

const CASES: readonly PatternCase[] = [
  {
    pattern: new RegExp(
      `(?<![一二两三四五六七八九十百千、第])(?:[一二两三四五六七八九]?十)?[一二两三四五六七八][、，,][二两三四五六七八九](?=${CLASSIFIER})`,
      "gu",
    ),
    message: SAY.roughNumber,
    fix: ([found]) => found.replace(/[、，,]/u, ""),
    except: ({ 0: found, index, input }) =>
      NUMBERED.test(input.slice(0, index)) || !NEXT[found.slice(-3, -2)]?.includes(found.slice(-1)),
  },
  {
    pattern: new RegExp(`(?<![\\d.、第一二三四五六七八九十])[1-8][、，][2-9](?=${CLASSIFIER})`, "gu"),
    message: SAY.roughNumber,
    fix: ([found]) =>
      [0, 2]
        .map((at) => writtenNumber(Number(found.charAt(at))))
        .join("")
        .replace(/^二/u, "两"),
    except: ({ 0: found, index, input }) =>
      NUMBERED.test(input.slice(0, index)) || Number(found.charAt(2)) - Number(found.charAt(0)) !== 1,
  },
  {
    pattern:
      /(?<![\d.、：:第—\-～~年月日])[2-8][-—～~－][3-9](?=个(?:月|人|村|星期|小时|方面|问题)|天(?!气)|次|名|户|家)/gu,
    message: SAY.roughRange,
    severity: "hint",
    except: ({ 0: found }) => Number(found.charAt(2)) - Number(found.charAt(0)) !== 1,
  },
];

/** 三四个月 is about so many; 三、四个月 reads as the third and the fourth. */
export const roughNumber: BlockRule = {
  id: "numeral/rough-number",
  family: "numeral",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.5.3；GB/T 15835—2011 5.2.1",
  scope: "block",
  *check(block) {
    if (/[一二两三四五六七八1-8][、，,\-—～~－][二两三四五六七八九2-9]/u.test(block.text))
      yield* patternHits(block, CASES);
  },
};
