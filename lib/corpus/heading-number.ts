import { chineseNumeral } from "@/lib/speech/ordinal";
import { parseChineseNumber } from "@/lib/text/chinese-number";

/** How a heading number at the start of a line is built. */
export type NumberShape = "part" | "chinese" | "chinese-bracket" | "digit" | "digit-bracket" | "circle";

export type HeadingNumber = {
  readonly shape: NumberShape;
  readonly value: number;
  /** As printed, normalised: `一、` `（一）` `1.` `（1）` `①` `第一部分`. */
  readonly number: string;
  /** The line after the number. */
  readonly rest: string;
};

const CHINESE = "[一二三四五六七八九十]{1,3}";
const PART = new RegExp(`^(第(${CHINESE})(?:部分|章|篇|个方面|方面))[：:、，. ]*`);
const CHINESE_COMMA = new RegExp(`^(${CHINESE})[ ]?[、.．。,，:：]\\s?`);
const LISTED_NUMERAL =
  /^([一二三四五六七八九十]{1,2})(?:[、，。]|季度|产业|[批期线级类审号楼班组月届]|年级|$)/;
const CHINESE_BRACKET = new RegExp(`^[（(【〔]\\s?(${CHINESE})\\s?[)）】〕][、.．。：，]?\\s?`);
const ENCLOSED_CHINESE = /^([㈠-㈩㊀-㊉])[、.．]?\s?/;
const DIGIT = /^(\d{1,2})\s?(?:[.．、](?![\d])|[，,]\s?(?=\p{Script=Han}))\s?/u;
const DIGIT_PADDED = /^(?:PART|Part|part)?[ .]?(0[1-9])[ .．、|]{0,2}(?=\p{Script=Han}|[“〔])/u;
const DIGIT_GLUED = /^([⒈-⒛])\s?/;
const DIGIT_BRACKET = /^(?:[（(]\s?(\d{1,2})\s?[)）]|(\d{1,2})[)）]|([⑴-⒇]))[、.．]?\s?/;
const CIRCLE = /^([①-⑳❶-❿➀-➉])[、.．]?\s?/;

/** Reads the structural number at the start of a line; null when there is none. Ordinals (一是) are not structural. */
export function readHeadingNumber(line: string): HeadingNumber | null {
  if (!/^[第一二三四五六七八九十（(【〔\dPp㈠-㈩㊀-㊉⒈-⒛⑴-⒇①-⑳❶-❿➀-➉]/.test(line)) return null;
  const part = PART.exec(line);
  if (part?.[1] !== undefined) return result("part", part[2], line, part[0], () => part[1] ?? "");
  const chinese = CHINESE_COMMA.exec(line);
  if (chinese !== null) {
    // 一、二季度 and 一、二、三产业 are words; 一、三家各有所长 and 三、二季度发力准 are headings.
    const listed = LISTED_NUMERAL.exec(line.slice(chinese[0].length))?.[1];
    if (listed !== undefined && numberOf(listed) > numberOf(chinese[1])) return null;
    return result("chinese", chinese[1], line, chinese[0], (n) => `${chineseNumeral(n)}、`);
  }
  const bracket = CHINESE_BRACKET.exec(line) ?? ENCLOSED_CHINESE.exec(line);
  if (bracket !== null)
    return result("chinese-bracket", bracket[1], line, bracket[0], (n) => `（${chineseNumeral(n)}）`);
  const digit = DIGIT.exec(line) ?? DIGIT_GLUED.exec(line) ?? DIGIT_PADDED.exec(line);
  if (digit !== null) {
    const isPadded = digit[1]?.startsWith("0") === true;
    return result("digit", digit[1], line, digit[0], (n) => (isPadded ? `0${n}` : `${n}.`));
  }
  const digitBracket = DIGIT_BRACKET.exec(line);
  if (digitBracket !== null) {
    const digits = digitBracket[1] ?? digitBracket[2] ?? digitBracket[3];
    return result("digit-bracket", digits, line, digitBracket[0], (n) => `（${n}）`);
  }
  const circle = CIRCLE.exec(line);
  if (circle !== null) return result("circle", circle[1], line, circle[0], () => circle[1] ?? "");
  return null;
}

const numberOf = (numeral: string | undefined): number => parseChineseNumber(numeral ?? "") ?? 0;

function result(
  shape: NumberShape,
  numeral: string | undefined,
  line: string,
  matched: string,
  print: (value: number) => string,
): HeadingNumber | null {
  const value = parseChineseNumber(numeral ?? "");
  if (value === null || value > 99) return null;
  return { shape, value, number: print(value), rest: line.slice(matched.length) };
}

/** Whether a line begins like a heading or an ordinal item, so that it cannot go on from the line before. */
export function startsWithNumber(line: string): boolean {
  return (
    readHeadingNumber(line) !== null ||
    /^(?:[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]{1,3}[，、]|首先|其次|同志们)/.test(line)
  );
}
