import { BLANK_MESSAGES } from "@/lib/messages/review/blank";
import { isWithin, touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const OPEN = "[（(【〖\\[［]\\s*";
const CLOSE = "\\s*[）)】〗\\]］]";
const INSIDE = "[^（）()【】〖〗\\[\\]［］。]";

/** Whatever stands in these brackets asks for something to be written; 有待完善 is said of the work. */
const ASKED = [
  `${INSIDE}{0,10}(?<![有亟尚还])待(?:补|填|核|定|查|议|确认|完善|续|加)${INSIDE}{0,14}`,
  `(?:此处|这里|以下)(?:可|应|需|请|要)?(?:填|补|插|加|写|举|列|省|略|替换|结合|根据|联系|展开|围绕)${INSIDE}{0,24}`,
  `请?(?:填写|补充|插入|填入|核对|核实|替换为)${INSIDE}{0,16}`,
  `(?:请|可)?(?:请|可|根据|结合|按照?|视)${INSIDE}{1,12}(?:填|补充|修改|调整|替换|完善|增减|细化|展开|选[择用取填]|取舍|删[减改去]|确定|斟酌|酌情)${INSIDE}{0,10}`,
  // Of a passage, not of work: 这项工作请组织部完善 is said to the room.
  `(?:这|此|本|该|上面|以上|下面)(?:一?[段节处句]话?|一?部分(?:内容)?|[里处]|个?数字|个?数据|几个?数)(?:内容|材料|情况)?[，,]?(?:由|还?请|需要?|还?要|待|建议|可)${INSIDE}{0,14}(?:补|充实|完善|核|润色|修改|斟酌|改写|重写|精简|压缩|把关|再[写改想看加])${INSIDE}{0,8}`,
  `(?:TODO|TBD|todo)${INSIDE}{0,20}`,
].join("|");
const WHAT =
  "单位|部门|公司|企业|学校|会议|活动|领导|书记|主持人|讲话人|文件|项目|品牌|镇|村|县|乡镇|社区|街道|支部|党组织|地区";
/** Names of what is missing; 部门（单位） and 村（社区） are no blanks, so only those that are never read out. */
const NAMED = `(?:具体|相关|有关)?(?:数字|数据|数值|数量|人数|次数|金额|人名|姓名|地名|(?:${WHAT})(?:名称?|全称|简称|姓名|职务)|(?:领导|本人)?职务|姓名、?职务|职务、?姓名|百分比|比例|例子|事例|案例|典型案例|日期|年份|时间|地点|时间、?地点)`;
/** 由（单位）牵头: the label stands where the name itself would stand. */
const IN_PLACE = new RegExp(
  `(?<=^|[，。；：、“由请在和与向对为给受从经是以将把于我])[（(](?:(?:牵头|责任|配合|主办|承办|协办|所在)?单位|${WHAT})[）)]`,
  "gu",
);
const IN_BRACKETS = new RegExp(`${OPEN}(?:${ASKED}|${NAMED})${CLOSE}`, "gu");
/** In 【】 and 〖〗 nothing is read out: a bare label there is a blank too. */
const IN_LABELS =
  /[【〖]\s*(?:待?[^【】〖〗\n]{0,8}(?:单位|数字|数据|姓名|名称|地点|地名|时间|日期|职务|年份|年度|内容|做法|问题|表现|情况|案例)[^【】〖〗\n]{0,6}|空|略)\s*[】〗]/gu;
const BARE = /TODO|TBD|FIXME|(?<=[：，。、]|^|数据|数字|名单|情况|事例)待(?:补充|填写|核实)(?=[。；，]|$)/gu;

/** Notes of the writer to himself: 【待补充】, （数字）, 〖待补〗, TODO. */
export const placeholder: BlockRule = {
  id: "blank/placeholder",
  family: "blank",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check({ text, slots }) {
    const found: { start: number; end: number }[] = [];
    for (const pattern of [IN_BRACKETS, IN_PLACE, IN_LABELS, BARE]) {
      for (const match of text.matchAll(pattern)) {
        const range = { start: match.index, end: match.index + match[0].length };
        if (isWithin(found, range.start, range.end) || touches(slots, range.start, range.end)) continue;
        found.push(range);
        yield { ...range, message: BLANK_MESSAGES.placeholder() };
      }
    }
  },
};
