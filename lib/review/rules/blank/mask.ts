import { BLANK_MESSAGES } from "@/lib/messages/review/blank";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const WORD_BEFORE = "(?<![A-Za-z0-9.])";
const WORD_AFTER = "(?![A-Za-z0-9])";

/** X光, X射线 name something; 5×8 and 长×宽 multiply. */
const LATIN = `${WORD_BEFORE}(?:[xXＸｘ]{2,10}|[xXＸｘ](?![光射染线型轴]))${WORD_AFTER}`;
const TIMES = "(?<![0-9A-Za-z.．米分寸长宽高×]\\s?)×{1,10}(?!\\s?[0-9A-Za-z×])|×{2,10}";
/** One star is a note or a bullet unless a figure or a name is plainly missing. */
const STARS =
  "(?<=[\\p{Script=Han}〔（“])\\*{2,10}|\\*{1,10}(?=[年月日个名人次家项件条户县市区镇乡村局省万亿%％同])";
const LINES = "_{2,40}|＿{1,40}|[□▢○◯]{2,10}|(?<=[\\p{Script=Han}])[□▢](?=[\\p{Script=Han}])";

const MASK = new RegExp(`${LATIN}|${TIMES}|${STARS}|${LINES}`, "gu");
const GATE = /[xXＸｘ×*_＿□▢○◯]/u;

/** X, ×, * and _ that stand in for names, figures and dates. */
export const mask: BlockRule = {
  id: "blank/mask",
  family: "blank",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check({ text, slots }) {
    if (!GATE.test(text)) return;
    for (const { 0: found, index } of text.matchAll(MASK)) {
      const end = index + found.length;
      if (!touches(slots, index, end)) yield { start: index, end, message: BLANK_MESSAGES.mask() };
    }
  },
};
