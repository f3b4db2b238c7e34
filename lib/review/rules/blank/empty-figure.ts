import { BLANK_MESSAGES } from "@/lib/messages/review/blank";
import type { BlockRule } from "../../rule";

/** Two blanks or more where a figure belongs; one alone may be a slip of the space bar. */
const FIGURE =
  /(?<=[\p{Script=Han}])[ \u00a0\u3000]{2,12}(?=[个名家项件次户%％]|人次?[，。；、]|万[元人亩]|亿元|[元条期][，。；、])/gu;

const DATE =
  /(?:\d{4}|[ \u3000]{2,8})年[ \u3000]{0,8}月[ \u3000]{0,8}日|(?<=\d年)[ \u3000]{1,8}月|(?<=\d月)[ \u3000]{1,8}日/gu;

/** 出生年月日 names a field, and so does 年月日 in a form. */
const FIELD = /(?:出生|填写|落款|成文|的)$/u;

/** Figures and dates whose place was kept by blanks alone. */
export const emptyFigure: BlockRule = {
  id: "blank/empty-figure",
  family: "blank",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(FIGURE))
      yield { start: index, end: index + found.length, message: BLANK_MESSAGES.emptyFigure() };
    for (const { 0: found, index } of text.matchAll(DATE)) {
      if (FIELD.test(text.slice(0, index))) continue;
      yield { start: index, end: index + found.length, message: BLANK_MESSAGES.emptyDate() };
    }
  },
};
