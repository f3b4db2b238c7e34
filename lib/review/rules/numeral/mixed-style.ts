import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { sentencesOf, touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const COUNT =
  /(?<![第十百千\d.几])(?:(\d{1,6})|([二两三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?))(名|户|人(?!民|员)|元|场|次|期|家)(?!会议|中)/gu;

/** 发展党员12名、培训入党积极分子三十名: quantities told side by side are written alike. */
export const mixedStyle: BlockRule = {
  id: "numeral/mixed-style",
  family: "numeral",
  severity: "hint",
  authority: "GB/T 15835—2011 4",
  scope: "block",
  *check(block) {
    if (!/\d[名户人元场次期家]/u.test(block.text)) return;
    for (const { text, startOffset } of sentencesOf(block)) {
      const counts = [...text.matchAll(COUNT)];
      if (!counts.some(([, figure]) => figure !== undefined)) continue;
      for (const { 0: found, 1: figure, index } of counts) {
        const start = startOffset + index;
        if (figure !== undefined || touches(block.slots, start, start + found.length)) continue;
        yield { start, end: start + found.length, message: SAY.mixedStyle() };
      }
    }
  },
};
