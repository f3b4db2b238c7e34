import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";

const ORDINAL =
  /第(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))(党支部|支部|党小组|小组|网格|批|期|季度|阶段|轮|次会议|村民小组|站|组)/gu;

const ordinalsOf = kept(({ text }: ReviewBlock): readonly RegExpExecArray[] =>
  text.includes("第") ? [...text.matchAll(ORDINAL)] : [],
);

/** 第1党支部 and 第一党支部 in one text: the way that comes less often, or later, is odd. */
export const ordinalStyle: TextRule = {
  id: "numeral/ordinal-style",
  family: "numeral",
  severity: "hint",
  authority: "GB/T 15835—2011 4",
  scope: "text",
  *check({ blocks }) {
    const byNoun = new Map<
      string,
      { readonly hit: PlacedHit; readonly isFigure: boolean; readonly words: string }[]
    >();
    for (const [block, own] of blocks.entries()) {
      for (const { 0: words, 1: figure, 3: noun = "", index } of ordinalsOf(own)) {
        const places = byNoun.get(noun) ?? [];
        places.push({
          words,
          isFigure: figure !== undefined,
          hit: { block, start: index, end: index + words.length, message: "" },
        });
        byNoun.set(noun, places);
      }
    }
    for (const places of byNoun.values()) {
      const figures = places.filter(({ isFigure }) => isFigure);
      const others = places.filter(({ isFigure }) => !isFigure);
      if (figures.length === 0 || others.length === 0) continue;
      const [odd, usual] = figures.length > others.length ? [others, figures] : [figures, others];
      for (const { hit } of odd) yield { ...hit, message: SAY.ordinalStyle(usual[0]?.words ?? "") };
    }
  },
};
