import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

const NOUN =
  "(?:基层党组织|村(?:（社区）)?党组织|社区党组织|党组织|党支部|党总支|党委|党员|行政村|自然村|村|社区|乡镇|镇|街道|网格|小区|软弱涣散党组织|软弱涣散村党组织|两新组织党组织|非公企业党组织|社会组织党组织|机关党支部|流动党员|村干部|驻村工作队)";
const SCOPE = "(?<scope>全[县市区省州镇乡村校院]|我[县市区镇乡校院])";
/** 全县共有242个党支部, 全县共有党支部242个, 全县242个党支部全部…; a bare 全县30个村 may be a part of them. */
const STATED = [
  `${SCOPE}(?:目前|现|共|一共|总共|现在|已)?(?:共有|现有|下辖|辖|有)(?<count>\\d+)(?<unit>[个名家])(?<noun>${NOUN})(?=[，。；、]|$)`,
  `${SCOPE}(?:目前|现|共|一共|总共|现在|已)?(?:共有|现有|下辖|辖|有)(?<noun>${NOUN})(?<count>\\d+)(?<unit>[个名家])(?=[，。；、]|$)`,
  `${SCOPE}的?(?<count>\\d+)(?<unit>[个名家])(?<noun>${NOUN})(?=(?:书记)?(?:、\\d+[个名家]${NOUN})*(?:全部|都|全面|均|要(?!求))|[中里][，有])`,
].map((pattern) => new RegExp(pattern, "gu"));

/** What a unit has of one thing is one number; the same words with another number contradict it. */
export const sameFigure: TextRule = {
  id: "fact/same-figure",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }) {
    const known = new Map<string, { count: string; words: string }>();
    for (const [block, own] of blocks.entries()) {
      for (const { key, count, words, start } of figuresOf(own)) {
        const first = known.get(key);
        if (first === undefined) known.set(key, { count, words });
        else if (first.count !== count)
          yield {
            block,
            start,
            end: start + words.length,
            message: FACT_MESSAGES.sameFigure(first.words),
          };
      }
    }
  },
};

type Figure = {
  /** What is counted, and where. */
  readonly key: string;
  readonly count: string;
  readonly words: string;
  readonly start: number;
};

const figuresOf = kept(({ text }: ReviewBlock): readonly Figure[] => {
  if (!/[全我]/u.test(text)) return [];
  return STATED.flatMap((pattern) => [...text.matchAll(pattern)]).map((match) => {
    const { scope = "", count = "", noun = "" } = match.groups ?? {};
    return { key: `${scope.slice(1)}${noun}`, count, words: match[0], start: match.index };
  });
});
