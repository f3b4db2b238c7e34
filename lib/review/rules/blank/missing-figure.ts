import { BLANK_MESSAGES } from "@/lib/messages/review/blank";
import type { BlockRule } from "../../rule";

const NUMERAL = "零〇一二两三四五六七八九十百千万亿几半数成多余";
/** 达%, 提高个百分点: nothing but a figure can stand before these. */
const SHARE = `(?<=[^\\P{Script=Han}${NUMERAL}][ \u3000]?)[%％]|(?<=提高|提升|上升|增长|下降|降低|回落|增加|减少|高出|低于)了?约?近?个百分点`;
/** 党组织个，: a thing, its classifier and the end of the clause. */
const THINGS = [
  "(?<=党组织|支部|总支|项目|示范点|站点|乡镇|村|社区|企业|网格|问题|平台|基地|中心|品牌|小组|岗位|[升建试观造]点)个",
  "(?<=党员|干部|人才|书记|指导员|群众|职工|学生|志愿者|积极分子|工作者)名",
  "(?<=会议|活动|培训|检查|督查|督导|调研|党委会|常委会|党课)次",
  "(?<=平均年龄(?:为|是|达|达到|降至|降到)?)岁",
  "(?<=意见|建议|问题|事项|矛盾|纠纷|案件|(?<!落)实事|线索)[条件项]",
].map((thing) => `${thing}(?=[，。；、])`);
/** 共有名党员, 召开次会议: a verb that counts, and a classifier that begins no word. */
const COUNTED =
  "(?<=共有|现有|下辖|发展|选派|选聘|新建|建成|成立|表彰|培训|整顿|召开|开展|举办|打造|新增)(?:了|过)?(?:名(?=党员|干部|同志|群众|优秀|先进|第一书记|书记|职工|学生)|个(?=党|支部|村|社区|乡镇|街道|单位|部门|示范|项目|先进|网格)|次(?=会议|专题|党|集中|学习|培训|督|调研|活动))";
const MONEY = "(?<=投入|投资|资金|补贴|收入达?到?|达到|筹措|争取|约)(?:万元|亿元)(?=[，。；、])";
/** 经费……万元: dots where the figure should stand. */
const DOTS =
  "(?<=\\p{Script=Han})(?:…{1,2}|\\.{3,6})(?:万元|亿元|万亩|公里|个百分点|[%％]|[个名家项件次户](?=党|村|支部|社区|单位|乡镇|群众|干部|[，。；、]))";
const MISSING = new RegExp([SHARE, ...THINGS, COUNTED, MONEY, DOTS].join("|"), "gu");
const GATE = /[%％个名次条件项元家户亩里岁]/u;

/** A figure that is not there at all, not even its blank: 覆盖率达%, 新建党组织个. */
export const missingFigure: BlockRule = {
  id: "blank/missing-figure",
  family: "blank",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check({ text, role }) {
    if (role !== "paragraph" || !GATE.test(text)) return;
    for (const { 0: found, index } of text.matchAll(MISSING)) {
      // The word before is shown too: a classifier alone tells nothing.
      const start = Math.max(0, index - 2);
      yield { start, end: index + found.length, message: BLANK_MESSAGES.missingFigure() };
    }
  },
};
