import { BLANK_MESSAGES } from "@/lib/messages/review/blank";
import type { BlockRule } from "../../rule";

const MARK =
  /\{\{?[^{}\n]{1,24}\}?\}|\$\{?[^${}\n]{1,24}[}$]|<(?=\p{Script=Han})[^<>\n]{1,16}(?<=\p{Script=Han})>|#(?=\p{Script=Han})[^#\n]{1,12}(?<=\p{Script=Han})#|«[^«»\n]{1,24}»/gu;

/** Marks by which templates and mail merges name a field: {单位}, ${name}, «职务». */
export const templateMark: BlockRule = {
  id: "blank/template-mark",
  family: "blank",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(MARK))
      yield { start: index, end: index + found.length, message: BLANK_MESSAGES.template() };
  },
};
