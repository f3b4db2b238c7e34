import { BLANK_MESSAGES } from "@/lib/messages/review/blank";
import { isWithin, touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const OPEN = "[（(【〖\\[［]\\s*";
const CLOSE = "\\s*[）)】〗\\]］]";
const INSIDE = "[^（）()【】〖〗\\[\\]［］。]";

/** Whatever stands in these brackets asks for something to be written. */
const ASKED = `(?:待(?:补|填|核|定|查|议|确认|完善|续|加)${INSIDE}{0,14}|(?:此处|这里|以下)(?:可|应|需|请|要)?(?:填|补|插|加|写|举|列|省|略|替换)${INSIDE}{0,24}|请?(?:填写|补充|插入|填入|核对|核实|替换为)${INSIDE}{0,16}|(?:TODO|TBD|todo)${INSIDE}{0,20})`;
/** Names of what is missing; 部门（单位） and 村（社区） are no blanks, so only those that are never read out. */
const NAMED =
  "(?:具体)?(?:数字|数据|数值|人名|姓名|地名|单位名称|会议名称|姓名、职务|百分比|例子|事例|案例|典型案例)";
const IN_BRACKETS = new RegExp(`${OPEN}(?:${ASKED}|${NAMED})${CLOSE}`, "gu");
/** In 【】 and 〖〗 nothing is read out: a bare label there is a blank too. */
const IN_LABELS =
  /[【〖]\s*(?:待?[^【】〖〗\n]{0,8}(?:单位|数字|数据|姓名|名称|地点|地名|时间|日期|职务|年份|年度|内容|做法|问题|表现|情况|案例)[^【】〖〗\n]{0,6}|空|略)\s*[】〗]/gu;
const BARE = /TODO|TBD|FIXME|(?<=[：，。、]|^)待(?:补充|填写|核实)(?=[。；，]|$)/gu;

/** Notes of the writer to himself: 【待补充】, （数字）, 〖待补〗, TODO. */
export const placeholder: BlockRule = {
  id: "blank/placeholder",
  family: "blank",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check({ text, slots }) {
    const found: { start: number; end: number }[] = [];
    for (const pattern of [IN_BRACKETS, IN_LABELS, BARE]) {
      for (const match of text.matchAll(pattern)) {
        const range = { start: match.index, end: match.index + match[0].length };
        if (isWithin(found, range.start, range.end) || touches(slots, range.start, range.end)) continue;
        found.push(range);
        yield { ...range, message: BLANK_MESSAGES.placeholder() };
      }
    }
  },
};
