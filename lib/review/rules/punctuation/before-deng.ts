import lexicon from "@/corpus/lexicon/punctuation-words.json";
import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { alternatives } from "../../alternatives";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const NOUN =
  "制度|工作|方面|问题|情况|方式|形式|活动|任务|措施|举措|内容|领域|行业|地方|部门|单位|环节|现象|机制|理念|精神|文件|重点|载体|做法|有关|多种|各类|各项|各方面|重要|一系列|一批|[，。；、）]";

/** 等 waits as well (等部门出意见): only before what sums up a list it is the end of one. */
const CASES: readonly PatternCase[] = [
  {
    pattern: new RegExp(
      `、(?=等(?!${alternatives(lexicon.beginLike.等)})(?:等?(?:${NOUN})|[\\d一二三四五六七八九十]))`,
      "gu",
    ),
    message: SAY.beforeDeng,
    fix: () => "",
  },
  { pattern: /(?<=[”》])[、，](?=等(?!待|到|于))/gu, message: SAY.beforeDeng, fix: () => "" },
  {
    pattern: new RegExp(`(?<=、[^，。；、]{1,10})，(?=等(?:${NOUN}))`, "gu"),
    message: SAY.beforeDeng,
    fix: () => "",
  },
];

/** A list runs straight into its 等. */
export const beforeDeng: BlockRule = {
  id: "punctuation/before-deng",
  family: "punctuation",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (/[、，]等/u.test(block.text)) yield* patternHits(block, CASES);
  },
};
