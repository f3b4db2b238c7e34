import { HEADING_MESSAGES } from "@/lib/messages/review/heading";
import type { BlockRule } from "../../rule";

const DASH = /^\s*(?:-{1,3}|—(?!—)|－{1,2}|–{1,2}|―{1,2}|─{1,2})\s*(?=[\p{Script=Han}“《])/u;
const ADDRESS = /^(?:同志们|各位[^，。]{0,16}|尊敬的[^，。]{0,20})([，。,.；;])\s*$/u;

/** The subtitle's dash and the salutation's colon. */
export const frontMarks: BlockRule = {
  id: "heading/front-marks",
  family: "heading",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.7、4.10",
  scope: "block",
  *check({ role, text }) {
    if (role === "subtitle" || role === "title") {
      const dash = DASH.exec(text)?.[0];
      if (dash !== undefined)
        yield { start: 0, end: dash.length, message: HEADING_MESSAGES.subtitleDash(), fix: "——" };
    }
    if (role !== "salutation" && !(role === "paragraph" && text.length <= 20)) return;
    const mark = ADDRESS.exec(text);
    if (mark?.[1] === undefined) return;
    const start = mark.index + mark[0].lastIndexOf(mark[1]);
    yield { start, end: start + 1, message: HEADING_MESSAGES.salutationMark(), fix: "：" };
  },
};
