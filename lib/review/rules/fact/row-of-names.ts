import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
import { figuresOf } from "../../figures-of";
import type { BlockRule } from "../../rule";

const KIND =
  "街道|社区|乡镇|镇|乡|村|县|区|局|公司|支部|党支部|党总支|学院|学校|中学|小学|医院|科室|科|企业|小区|部门|单位";
const NAME = `[\\p{Script=Han}]{1,10}?(?:${KIND})`;
/** 青山镇、白石镇和柳坪镇3个镇. */
const ROW = new RegExp(
  `(?<row>${NAME}(?:、${NAME}){1,12}(?:(?:和|以及|及|与)${NAME})?|${NAME}(?:和|与)${NAME})(?<open>等)?(?<count>\\d{1,2})(?<unit>个|家)(?=(?:${KIND}|党委|党组织))`,
  "gu",
);
const ENDS = new RegExp(`(?:${KIND})$`, "u");

/** A row of names is as long as the number behind it says; with 等 it may be shorter, but not longer. */
export const rowOfNames: BlockRule = {
  id: "fact/row-of-names",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (block.role !== "paragraph" || !/[、和与]/u.test(block.text)) return;
    const { text, at } = figuresOf(block);
    for (const match of text.matchAll(ROW)) {
      const { row = "", open, count = "", unit = "" } = match.groups ?? {};
      const names = row.split(/、|以及|(?<=[镇乡村道区局司部院学]|科室)[和及与]/u);
      const said = Number(count);
      if (names.length < 2 || !names.every((name) => ENDS.test(name)) || /各|每/u.test(row)) continue;
      if (open === undefined ? said === names.length : said >= names.length) continue;
      // 各村、各社区 and 县、乡、村 are kinds, and what is far off is counted elsewhere.
      if (names.some((name) => name.length < 2 || ENDS.exec(name)?.[0] === name)) continue;
      const end = match.index + match[0].length;
      const [from, to] = [at(end - count.length - unit.length), at(end)];
      if (!touches(block.slots, from, to))
        yield { start: from, end: to, message: SAY.rowOfNames(names.length) };
    }
  },
};
