import { BLANK_MESSAGES } from "@/lib/messages/review/blank";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const WORD_BEFORE = "(?<![A-Za-z0-9.])";
const WORD_AFTER = "(?![A-Za-z0-9])";

/** What is counted, dated or named right behind a mask. */
const COUNTED = "年月日个名人次家项件条户期届号岁亩元吨县市区镇乡村局省州旗校院厂万亿%％";
/** X光, X射线 name something, 1+N+X is a formula; 5×8, 长×宽 and 实绩×满意度 multiply. */
const LATIN = `${WORD_BEFORE}(?:[xXＸｘ]{2,10}|(?<![+＋]\\s?)[xXＸｘ](?![光射染线型轴]|\\s?[+＋]))${WORD_AFTER}`;
const TIMES = `×{2,10}|(?<=^|[，。；：、！？（“《\\s])×(?=\\p{Script=Han})|(?<![米分寸长宽高])(?<=\\p{Script=Han})×(?=[${COUNTED}同书主副总部委处科支])|(?<=\\p{Script=Han})×(?=[，。；、）”》])`;
/** 202X年, 3×人: part of a figure. */
const PART_OF_FIGURE = `(?<=\\d)[xXＸｘ×*]{1,3}(?=[${COUNTED}])`;
/** 投入N亿元; “1个中心+N个站点” is a formula. */
const LETTER = `(?<![A-Za-z0-9+＋]\\s?)(?:[NMYZnＮ](?=[个名项家位件条户]|万[元人亩]|亿元|[%％])|(?<=第)[NnＮ](?=位|名)|[A-Z](?=[镇乡县局]|街道|社区))`;
/** One star is a note or a bullet unless a figure or a name is plainly missing. */
const STARS =
  "(?<=[\\p{Script=Han}〔（“])\\*{2,10}|\\*{1,10}(?=[年月日个名人次家项件条户县市区镇乡村局省万亿%％同])";
/** A zero of 二○○八年 is no circle. */
const SIGNS =
  "_{2,40}|(?<=\\p{Script=Han})_(?=\\p{Script=Han})|＿{1,40}|[〇○](?=月[〇○\\d日])|(?<=月)[〇○](?=日)|(?<![一二三四五六七八九])[□▢○◯△▲◇◆●■◎〇]{2,10}(?![一二三四五六七八九])|(?<=[\\p{Script=Han}])[□▢](?=[\\p{Script=Han}])";
const ROWS =
  "(?<=[\\p{Script=Han}])[#＃]{2,10}(?=[\\p{Script=Han}])|(?<![A-Za-z0-9])[OoＯ]{2,6}(?=[\\p{Script=Han}])|(?<=[由请在和约共达有第，、])[?？]{2,6}(?=[个名项家次件户万亿年月日镇乡村县市区局单街%％])";
const MASK = new RegExp([LATIN, PART_OF_FIGURE, LETTER, TIMES, STARS, SIGNS, ROWS].join("|"), "gu");
const GATE = /[A-Zxnoｘ-ｚＸＮＯ×*_＿□▢○◯△▲◇◆●■◎〇#＃?？]/u;
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
      if (isOfFormula(found, text)) continue;
      if (!touches(slots, index, end)) yield { start: index, end, message: BLANK_MESSAGES.mask() };
    }
  },
};

/** N个企业党组织 where the “1+3+N” model is being told. */
function isOfFormula(found: string, text: string): boolean {
  return /^[NnＮ]$/u.test(found) && /[+＋]\s?[NnＮ](?![A-Za-z])/u.test(text);
}
