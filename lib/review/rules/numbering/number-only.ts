import { NUMBERING_MESSAGES } from "@/lib/messages/review/numbering";
import type { BlockRule } from "../../rule";

const ALONE =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|\d{1,2}[.．、]|[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,2}[，、])\s*$/u;

/** A number without words. */
export const numberOnly: BlockRule = {
  id: "numbering/number-only",
  family: "numbering",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check({ text, role }) {
    if ((role === "heading" || role === "paragraph") && ALONE.test(text))
      yield { start: 0, end: text.length, message: NUMBERING_MESSAGES.numberOnly() };
  },
};
