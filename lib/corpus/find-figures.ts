import slots from "@/corpus/lexicon/mining-slots.json";
import { charSet, charTable } from "@/lib/text/char-table";
import type { EntitySpan } from "./entity-span";

const MASK = "[XxＸ×*＊]{1,4}";
const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,8})?";
const CHINESE_YEAR = "[一二三四五六七八九〇○零]{4}";
const CHINESE_NUMBER = "[一二三四五六七八九十]{1,3}";
const MONTH_DAY = `(?:\\d{1,2}|${MASK}|${CHINESE_NUMBER})月(?:份|(?:\\d{1,2}|${MASK}|${CHINESE_NUMBER})[日号]|[上中下]旬|底|初|末)?`;

/** 2025年3月5日, 3月5日, 2023—2025年, X月X日, 二〇二五年三月; a date begins with a figure, a mask or a Chinese year. */
const DATE = new RegExp(
  `(?:(?:19|20)\\d{2}(?:年?[—－-](?:19|20)\\d{2})?|20${MASK}|${MASK}(?=年\\S{1,4}月)|${CHINESE_YEAR})年(?:度(?!的?报告)|初|底|末|${MONTH_DAY})?|(?:19|20)\\d{2}[.\\-/](?:1[0-2]|0?[1-9])[.\\-/](?:3[01]|[12]\\d|0?[1-9])(?!\\d)|(?:\\d{1,2}|${MASK})月(?:\\d{1,2}|${MASK})[日号]|(?:1[0-2]|[1-9])月(?:份|[上中下]旬|底|初|末)?(?!\\d)`,
  "uy",
);

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const UNIT = `(?:多|余)?(?:${alternatives(["周年", ...slots.moneyUnits, ...slots.measureWords.filter((word) => !["多", "余", "月"].includes(word)), "万多", "亿多"])})`;
const SCALE = "(?:多|余)?[十百千万亿]{0,2}(?:多|余)?";

/** 12个, 98.5%, 350万元, 3.5万名, XX户; 百分之九十, 两千三百户. Structural numerals (三点意见) are none. */
const NUMBER = new RegExp(
  `${DIGITS}(?:[—～~-]${DIGITS})?(?:[%％‰]|${SCALE}(?:个百分点|${UNIT}))|${MASK}(?:[%％‰]|(?:多|余)?(?:个百分点|万元|亿元|元|万|亿|人次|[个名位项次场件条户家所支人套处批期亩])(?!省|市|县|区|乡|镇))|百分之[零一二三四五六七八九十百点]{1,8}|[一二三四五六七八九两几]{1,3}[百千万亿][零一二三四五六七八九十百千万亿]{0,12}${UNIT}`,
  "uy",
);

/** What a figure goes on from when it stands before it. */
const GLUED = charTable(/[\dA-Za-z.]/u);
const CHINESE_FIRST = charSet("一二三四五六七八九两几百");
const CHINESE_SECOND = charSet("一二三四五六七八九十〇○零两几百千万亿分");

/** The date or the number with its unit that begins at a place, or null. */
export function figureAt(text: string, start: number): EntitySpan | null {
  // Nearly every Chinese numeral counts nothing (统一, 三会一课), which the next character shows.
  if (CHINESE_FIRST[text.charCodeAt(start)] === 1 && CHINESE_SECOND[text.charCodeAt(start + 1)] !== 1)
    return null;
  if (GLUED[text.charCodeAt(start - 1)] === 1) return null;
  for (const [kind, pattern] of [
    ["date", DATE],
    ["number", NUMBER],
  ] as const) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match !== null) return { kind, start, end: start + match[0].length };
  }
  return null;
}
