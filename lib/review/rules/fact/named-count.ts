import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import { chineseNumeral } from "@/lib/speech/ordinal";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import type { BlockRule } from "../../rule";
import { wideMarks } from "../../wide-marks";

const NAMED =
  /(?<count>[二两三四五六七八九十])个(?<word>一|\p{Script=Han}{2,4})”?(?:[：:]|[，,]?(?:即|就是|也就是)[：:，,]?)(?<items>[^。！？：:]{6,160})/gu;
/** “…三个抓手”，第一个抓手是…第四个抓手是: counted by the same word; without quotation marks it is an announcement. */
const WORDED = /(?<count>[二两三四五六七八九十])个(?<word>\p{Script=Han}{2})(?=”)/gu;
const MIN_ITEMS = 2;

/**
 * As many are listed as the name says: “四个到位”：认识到位、责任到位、措施到位.
 *
 * Only items that repeat the name's own word at their head or end are counted, and only in one unbroken row.
 */
export const namedCount: BlockRule = {
  id: "fact/named-count",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    const text = wideMarks(block.text);
    if (!/[二两三四五六七八九十]个/u.test(text)) return;
    if (text.includes("第一个"))
      for (const match of text.matchAll(WORDED)) {
        const { count = "", word = "" } = match.groups ?? {};
        const said = count === "两" ? 2 : parseChineseNumber(count);
        const counted = countedBy(text.slice(match.index + match[0].length), word);
        if (said === null || counted <= said || text.charAt(match.index - 1) === "第") continue;
        const end = match.index + match[0].length;
        yield { start: match.index, end, message: FACT_MESSAGES.announced(said, counted) };
      }
    for (const match of text.matchAll(NAMED)) {
      const { count = "", word = "", items = "" } = match.groups ?? {};
      const said = count === "两" ? 2 : parseChineseNumber(count);
      const listed = rowOf(items, word);
      if (said === null || listed < MIN_ITEMS || listed === said) continue;
      const end = match.index + count.length + 1 + word.length;
      yield { start: match.index, end, message: FACT_MESSAGES.announced(said, listed) };
    }
  },
};

/** Length of the row; 0 where none is plain, or where it goes on with an item that lacks the word. */
function rowOf(items: string, word: string): number {
  const parts = items.split(/(?<=[、，,；;])/u).map((part) => part.replace(/[“”‘’\s]/gu, ""));
  const wordless = (part: string) => part.replace(/[、，,；;]$/u, "");
  const hasWord = (part: string) =>
    word === "一"
      ? /一\p{Script=Han}/u.test(part)
      : part.startsWith(word) === isHead && (isHead || part.endsWith(word));
  const isHead = wordless(parts[0] ?? "").startsWith(word);
  const until = parts.findIndex((part) => !hasWord(wordless(part)));
  if (until < 0) return parts.length;
  return parts[until - 1]?.endsWith("、") ? 0 : until;
}

/** How far 第一个抓手, 第二个抓手 go on without a gap; 0 where fewer than two do. */
function countedBy(text: string, word: string): number {
  let value = 0;
  while (text.includes(`第${chineseNumeral(value + 1)}个${word}`)) value += 1;
  return value < MIN_ITEMS ? 0 : value;
}
