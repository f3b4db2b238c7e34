import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const CODE =
  /(?:电话|热线|号码|邮编|编号|代码|账号|手机|QQ|微信|传真|文号|身份证|信箱|证号|会议号|密码)[^，。；]{0,8}$/u;

const CASES: readonly PatternCase[] = [
  {
    pattern: /(?<![\d,.])\d{1,3}(?:,\d{3})+(?!\d)/gu,
    message: SAY.grouping,
    fix: ([found]) => found.replaceAll(",", ""),
  },
  {
    pattern: /(?<![\d.\-/])(?:\d{6,}|\d+\.\d{3,})(?=[个名人家户次元亩吨万亿%％项])/gu,
    message: SAY.longNumber,
    except: ({ index, input }) => CODE.test(input.slice(Math.max(0, index - 16), index)),
  },
];

/** Numbers nobody can read aloud: six figures and more, three decimals and more; commas between thousands. */
export const longNumber: BlockRule = {
  id: "numeral/long-number",
  family: "numeral",
  severity: "hint",
  authority: "GB/T 15835—2011 5.1.1、5.3",
  scope: "block",
  *check(block) {
    if (/\d{6}|\d,\d{3}|\.\d{3}/u.test(block.text)) yield* patternHits(block, CASES);
  },
};
