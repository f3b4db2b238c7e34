import { BLANK_MESSAGES } from "@/lib/messages/review/blank";
import { isWithin, quotedOf } from "../../block-places";
import type { BlockRule } from "../../rule";

/** 某某 in the place of a name or date; 某县, 某些 and 某个 are words of the speech. */
const SOME_NAME =
  /某某+(?=省|市|县|区|镇|乡|村|街道|社区|局|委|办|公司|集团|学院|大学|医院|单位|月|日|年|会议|同志)/gu;

/** 某某 left where a name belongs; between quotation marks it may be what is spoken of. */
export const someName: BlockRule = {
  id: "blank/some-name",
  family: "blank",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    const { text } = block;
    if (!text.includes("某某")) return;
    for (const { 0: found, index } of text.matchAll(SOME_NAME)) {
      const end = index + found.length;
      const severity = isWithin(quotedOf(block), index, end) ? "hint" : "doubt";
      yield { start: index, end, severity, message: BLANK_MESSAGES.someName() };
    }
  },
};
