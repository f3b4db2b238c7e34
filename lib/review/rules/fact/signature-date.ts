import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import type { TextRule } from "../../rule";

const DATE = /(?:19|20)\d{2}年\s?\d{1,2}月\s?\d{1,2}日/u;
const SPELLED =
  /[一二][〇○零九][〇○零一二三四五六七八九]{2}年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;

/** A date below the text is that of the date line; two dates that differ contradict each other. */
export const signatureDate: TextRule = {
  id: "fact/signature-date",
  family: "fact",
  severity: "doubt",
  authority: "GB/T 9704—2012 7.3.5.4",
  scope: "text",
  *check({ blocks }) {
    const line = blocks.find(({ role }) => role === "dateLine")?.text ?? "";
    const known = DATE.exec(line)?.[0].replace(/\s/gu, "");
    if (known === undefined) return;
    for (const [block, { role, text }] of blocks.entries()) {
      if (role !== "signature") continue;
      const found = DATE.exec(text) ?? SPELLED.exec(text);
      if (found === null || dayOf(found[0]) === dayOf(known)) continue;
      yield {
        block,
        start: found.index,
        end: found.index + found[0].length,
        message: FACT_MESSAGES.dates(known),
      };
    }
  },
};

/** 2026年1月5日 and 二〇二六年一月五日 are one day. */
function dayOf(date: string): string {
  const [year = "", month = "", day = ""] = date.replace(/\s/gu, "").split(/[年月日]/u);
  const digits = [...year]
    .map((digit) => ("〇○零".includes(digit) ? "0" : (parseChineseNumber(digit) ?? digit)))
    .join("");
  const number = (text: string) => parseChineseNumber(text) ?? text;
  return `${digits}-${number(month)}-${number(day)}`;
}
