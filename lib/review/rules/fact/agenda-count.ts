import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import type { TextRule } from "../../rule";

const NUMERAL = "[一二两三四五六七八九十]{1,2}|\\d{1,2}";
/** 会议共有五项议程. */
const AGENDA = new RegExp(
  `(?<count>${NUMERAL})(?<unit>项|个)(?:主要|重要)?(?:议程|议题|程序|内容|流程|环节|任务)(?=[，。；：、]|$)`,
  "gu",
);
const ITEM = new RegExp(`第(?<count>${NUMERAL})项`, "gu");
/** The last of them is often only called so. */
const LAST = /最后(?:一[项个])?[，,、]?/gu;
const MIN_ITEMS = 3;

/** As many items of the agenda are called as were announced: 五项议程 … 第一项, 第二项, 第三项, 第四项. */
export const agendaCount: TextRule = {
  id: "fact/agenda-count",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks, incomplete }) {
    if (incomplete || !blocks.some(({ text }) => text.includes("第一项") || text.includes("第1项"))) return;
    for (const [block, { text, role }] of blocks.entries()) {
      if (role !== "paragraph" || !/[项个](?:主要|重要)?(?:议程|议题|程序|内容|流程|环节|任务)/u.test(text))
        continue;
      for (const match of text.matchAll(AGENDA)) {
        const said = numberIn(match.groups?.count);
        const before = text.slice(0, match.index);
        if (said === null || said < 2 || /第$|其中[^，。]{0,6}$/u.test(before)) continue;
        const end = match.index + match[0].length;
        const rest = [text.slice(end), ...blocks.slice(block + 1).map((own) => own.text)].join("\n");
        const called = calledIn(rest);
        if (called === null || called.includes(said)) continue;
        yield { block, start: match.index, end, message: SAY.announced(said, called[0] ?? 0) };
        return;
      }
    }
  },
};

const numberIn = (words = "") => (words === "两" ? 2 : parseChineseNumber(words));

/** How many items are called, and one more where another follows as the last; null where they are not in order. */
function calledIn(rest: string): number[] | null {
  const items = [...rest.matchAll(ITEM)];
  const values = [...new Set(items.map((item) => numberIn(item.groups?.count)))];
  if (values.length < MIN_ITEMS || values.some((value, at) => value !== at + 1)) return null;
  const end = items.at(-1)?.index ?? 0;
  const hasLast = [...rest.matchAll(LAST)].some(({ index }) => index > end);
  return hasLast ? [values.length, values.length + 1] : [values.length];
}
