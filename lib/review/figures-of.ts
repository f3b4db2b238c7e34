import { readSpelledCount } from "@/lib/text/spelled-count";
import { type SentenceSpan, splitSentences } from "@/lib/text/split-sentences";
import { kept } from "./kept";
import type { ReviewBlock } from "./review-text";
import { wideMarks } from "./wide-marks";

/** What is counted or measured; 点, 方面 and 年 are left as they are written. */
const UNIT =
  "(?:个(?!别|性|体|人)|名(?!列|义|校|师|副其实)|家(?!庭|家|乡)|户|人(?!大|民|生)|项|件|次|场|亩|支|所|处|位|条|篇|期|宗|起|座|栋|份|天|万?元|倍)";
const SPELLED = new RegExp(
  `(?<![第初几数十一二两三四五六七八九百千零〇\\d.])(?:百分之(?<share>[一二三四五六七八九十]{1,3})(?![一二三四五六七八九十百点分])|(?<count>[一二两三四五六七八九十][一二两三四五六七八九十百千零]{0,8}(?:万(?!元)[一二三四五六七八九千百零]{0,8})?)(?=${UNIT}))`,
  "gu",
);

/** A text whose counts are all in figures, and where its places stand in the block. */
export type FigureView = {
  readonly text: string;
  /** Offset into the block of an offset into `text` that stands beside a number, not within one. */
  readonly at: (offset: number) => number;
  readonly sentences: readonly SentenceSpan[];
};

/**
 * A block with full-width marks and its spelled counts written in figures, so that a check of arithmetic reads both
 * scripts alike: 共发展二百一十六名 reads 共发展216名, 百分之九十五 reads 95%.
 */
export const figuresOf = kept(({ text: words }: ReviewBlock): FigureView => {
  const wide = wideMarks(words).replaceAll("％", "%");
  const moves: { readonly from: number; readonly by: number }[] = [];
  let text = "";
  let last = 0;
  if (/[一二两三四五六七八九十]/u.test(wide))
    for (const { 0: found, index, groups } of wide.matchAll(SPELLED)) {
      const value = readSpelledCount(groups?.share ?? groups?.count ?? "");
      if (value === null) continue;
      text += `${wide.slice(last, index)}${value}${groups?.share === undefined ? "" : "%"}`;
      last = index + found.length;
      moves.push({ from: text.length, by: last - text.length });
    }
  text += wide.slice(last);
  const at = (offset: number) => offset + (moves.findLast(({ from }) => from <= offset)?.by ?? 0);
  return { text, at, sentences: splitSentences(text) };
});
