import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { sentenceAt, touches } from "../../block-places";
import type { BlockRule } from "../../rule";
import { isPast } from "./tense";

const TERM =
  /(?:任期(?:为|是|均为|都是|一般为)?(?:三|3)年|(?:三|3)年(?:的)?任期(?!目标|承诺|规划|计划)|(?:三|3)年(?:换)?一届)/gu;
const VILLAGE =
  /(?:村|社区)(?:“两委”|‘两委’|"两委"|两委|党支部|党总支|党委(?!书记抓)|党组织|级组织|干部)|村民委员会|居民委员会|村委会|居委会/gu;
const OTHERS =
  /机关|企业|公司|学校|学院|医院|车间|支部委员会|其他基层|基层党支部|基层党组织|党小组|代表大会/u;
/** The first year after the law on villagers' committees was changed. */
const SINCE = 2019;

/**
 * Three years as the term of a village or community committee: 村“两委”…这三年任期. It has been five since the end of 2018.
 *
 * Silent: the past, and a body whose term is still three years named after the village's.
 */
export const villageTerm: BlockRule = {
  id: "timeliness/village-term",
  family: "timeliness",
  severity: "doubt",
  authority: "《中华人民共和国村民委员会组织法》（2018年修正）、《关于党的基层组织任期的意见》",
  scope: "block",
  *check(block, { year }) {
    if (year === null || year < SINCE || !/任期|一届/u.test(block.text)) return;
    for (const match of block.text.matchAll(TERM)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = block.text.slice(sentenceAt(block, start).startOffset, start);
      const body = [...before.matchAll(VILLAGE)].at(-1);
      if (body === undefined || OTHERS.test(before.slice(body.index + body[0].length))) continue;
      if (isPast(block, { start, end }, year) || touches(block.slots, start, end)) continue;
      if (/改为|调整为|延长|变为|不是|不再/u.test(before + block.text.slice(end, end + 8))) continue;
      yield { start, end, message: TIMELINESS_MESSAGES.villageTerm(match[0]) };
    }
  },
};
