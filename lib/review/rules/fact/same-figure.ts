import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import { figuresOf } from "../../figures-of";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

const NOUN =
  "(?:基层党组织|村(?:（社区）)?党组织|社区党组织|党组织|党支部|党总支|党委|党员|行政村|自然村|村|社区|乡镇|镇|街道|网格|小区|软弱涣散党组织|软弱涣散村党组织|两新组织党组织|非公企业党组织|社会组织党组织|机关党支部|流动党员|村干部|驻村工作队)";
const SCOPE =
  "(?<scope>全[县市区省州镇乡村校院局厂所行](?:系统)?|全(?:街道|社区|集团|公司|园区|系统)|我[县市区镇乡校院])";
/** 全县共有242个党支部, 全县共有党支部242个, 全县242个党支部全部…; a bare 全县30个村 may be a part of them. */
const STATED = [
  `${SCOPE}(?:目前|现|共|一共|总共|现在|已)?(?:共有|现有|下辖|辖|有)(?<count>\\d+)(?<unit>[个名家])(?<noun>${NOUN})(?=[，。；、]|$)`,
  `${SCOPE}(?:目前|现|共|一共|总共|现在|已)?(?:共有|现有|下辖|辖|有)(?<noun>${NOUN})(?<count>\\d+)(?<unit>[个名家])(?=[，。；、]|$)`,
  `${SCOPE}的?(?<count>\\d+)(?<unit>[个名家])(?<noun>${NOUN})(?=(?:书记)?(?:、\\d+[个名家]${NOUN})*(?:全部|都|全面|均|要(?!求))|[中里][，有]|，(?:一个|无一|个个|村村|人人))`,
  `(?<=覆盖到?|推广到|延伸到|拓展到|推开到|遍及|走遍|跑遍|带领|面向|组织|发动|动员)${SCOPE}的?(?<count>\\d+)(?<unit>[个名家])(?<noun>${NOUN})(?=[，。；、的])`,
].map((pattern) => new RegExp(pattern, "gu"));

/** 全镇16个村的班子面貌一新: most likely all of them, unless it goes on to say how far they have come. */
const LIKELY = new RegExp(
  `${SCOPE}的?(?<count>\\d+)(?<unit>[个名家])(?<noun>${NOUN})的(?![^，。；]*(?:突破|超过|达到|实现|完成|\\d))`,
  "gu",
);
/** What there was at another time may well have been another number. */
const THEN = /(?:(?:19|20)\d{2}年(?:底|末|初)?，?|原来|当时|当年|年前|过去|上届)[^。；]{0,8}$/u;
/** A slip or an addition since; what lies further off is a part. */
const LIKELY_GAP = 2;

/** What a unit has of one thing is one number; the same words with another number contradict it. */
export const sameFigure: TextRule = {
  id: "fact/same-figure",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }) {
    const known = new Map<string, Figure>();
    for (const [block, own] of blocks.entries()) {
      for (const figure of statedIn(own)) {
        const { key, count, start, end, isLikely } = figure;
        const first = known.get(key);
        if (first === undefined || (first.isLikely && !isLikely && first.count === count)) {
          known.set(key, figure);
          continue;
        }
        const gap = Math.abs(first.count - count);
        if (gap === 0 || isLikely || (first.isLikely && gap > LIKELY_GAP)) continue;
        yield { block, start, end, message: FACT_MESSAGES.sameFigure(first.words) };
      }
    }
  },
};

type Figure = {
  /** What is counted, and where. */
  readonly key: string;
  readonly count: number;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly isLikely: boolean;
};

const statedIn = kept((block: ReviewBlock): readonly Figure[] => {
  if (!/[全我]/u.test(block.text)) return [];
  const { text, at } = figuresOf(block);
  const read = (pattern: RegExp, isLikely: boolean) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !THEN.test(text.slice(Math.max(0, index - 20), index)))
      .map(({ 0: words, index, groups }): Figure => {
        const { scope = "", count = "", noun = "" } = groups ?? {};
        const [start, end] = [at(index), at(index + words.length)];
        return { key: `${scope.slice(1)}${noun}`, count: Number(count), words, start, end, isLikely };
      });
  return [...STATED.flatMap((pattern) => read(pattern, false)), ...read(LIKELY, true)].sort(
    (a, b) => a.start - b.start,
  );
});
