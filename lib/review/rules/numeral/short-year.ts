import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

/** What is counted in years, so that 25年12个月 or 30年初心 is a duration. */
const DURATION =
  /(?:历时|长达|任职|工作|工龄|党龄|服刑|刑期|徒刑|已有|已经|整整|坚守|入党|从教|从警|扎根|满|近|约|过去|之前|前|后|这|度过|走过|奋斗了?|干了)$/u;

const CASES: readonly PatternCase[] = [
  {
    pattern:
      /(?<![\d.—\-～~第]|\d年?[至到])['’‘]?\d{2}年(?=\d{1,2}月(?!个)|度|年?底(?!色|蕴|气)|年?初(?!心)|末|上半年|下半年|全年(?!龄)|[一二三四1-4]季度|第[一二三四]季度|春节|年终|以来)/gu,
    message: SAY.shortYear,
    fix: ([found]) => `20${found.replace(/^\D/u, "")}`,
    except: ({ index, input, 0: found }) =>
      DURATION.test(input.slice(Math.max(0, index - 6), index)) ||
      Number(found.replace(/\D/gu, "")) > 50 ||
      (/^以来/u.test(input.slice(index + found.length)) && !/(?:自|从)$/u.test(input.slice(0, index))),
  },
  { pattern: /(?<![\d.])['’‘]\d{2}年/gu, message: SAY.shortYear, fix: ([found]) => `20${found.slice(1)}` },
  {
    pattern: /(?<![\d.])\d{2}(?:[—～~\-－、和])(?=\d{2}年(?:度|工作|的))\d{2}年/gu,
    message: SAY.shortYear,
    except: ({ 0: found }) => Number(found.slice(0, 2)) < 15 || Number(found.slice(0, 2)) > 40,
  },
  {
    pattern:
      /(?<![一二三四五六七八九〇零十百\d])[一二三][一二三四五六七八九〇零]年(?=(?:十[一二]?|[一二三四五六七八九])月|度|底|初(?!心)|末)/gu,
    message: SAY.shortYear,
    fix: ([found]) => `二〇${found.replaceAll("零", "〇")}`,
  },
];

/** 25年底, ’25年: a year is written with all four figures. */
export const shortYear: BlockRule = {
  id: "numeral/short-year",
  family: "numeral",
  severity: "doubt",
  authority: "GB/T 15835—2011 5.1.4",
  scope: "block",
  *check(block) {
    if (block.text.includes("年")) yield* patternHits(block, CASES);
  },
};
