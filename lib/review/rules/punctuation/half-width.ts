import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { firstOfMany, type MarkPlace, placesInText } from "../../first-of-many";
import { kept } from "../../kept";
import type { ReviewBlock, ReviewText } from "../../review-text";
import type { TextRule } from "../../rule";
import { isNameDot } from "./name-dot";

/*
 * No library: measured in November 2026, zhlint 0.8.2 takes 16 ms for 1,000 characters (all checks together have 10), is
 * 167 KB, and reads the text as Markdown, so that “1.” gets a full stop; autocorrect-node and pangu put blanks between
 * Chinese and figures, which official papers do not have, and leave straight quotation marks and full stops alone.
 */

const HALF = /[,;:?!.()<>﹐﹑﹒﹔﹕﹖﹗﹙﹚｡､｢｣]/gu;
const GATE = /[,;:?!.()<>﹐﹑﹒﹔﹕﹖﹗﹙﹚｡､｢｣]/u;
const FULL: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  ".": "。",
  "﹐": "，",
  "﹑": "、",
  "﹒": "。",
  "﹔": "；",
  "﹕": "：",
  "﹖": "？",
  "﹗": "！",
  "﹙": "（",
  "﹚": "）",
  "｡": "。",
  "､": "、",
  "｢": "“",
  "｣": "”",
};
const CHINESE = /[\p{Script=Han}〔〕“”‘’《》、。，；：？！（）【】…—]/u;
const QUESTION = /什么|怎么|怎样|谁|哪|吗|呢|何|几|难道|岂|多少|是否|吧|有没有|能不能|是不是|可否|否/u;

const isChinese = (char: string) => CHINESE.test(char);

/** Every place of a block where a half-width mark stands in Chinese, each with what belongs there. */
export const halfWidthFixes = kept(({ text }: ReviewBlock): readonly MarkPlace[] => {
  if (!GATE.test(text)) return [];
  const places: MarkPlace[] = [];
  let skipTo = 0;
  for (const { 0: mark, index } of text.matchAll(HALF)) {
    if (index < skipTo) continue;
    const pair = mark === "(" ? bracketPair(text, index) : mark === "<" ? titlePair(text, index) : [];
    if (pair.length > 0) {
      // The pair as a whole where it is short, so that one click sets both right.
      skipTo = pair.at(-1)?.end ?? 0;
      places.push(...pair);
    } else if (mark === ")") places.push(...strayBracket(text, index));
    else if (mark !== "(" && mark !== "<" && mark !== ">" && belongsWide(text, index, mark))
      places.push(withBlankAfter(text, index, FULL[mark] ?? mark));
  }
  return places;
});

const MAX_PAIR_CHARS = 40;

/** `(试行)` with Chinese in it or a number alone; `调(diào)` and formulas are no Chinese text. */
function bracketPair(text: string, open: number): MarkPlace[] {
  const close = text.slice(open + 1, open + 200).search(/[)）]/u);
  if (close < 0) return [];
  const inner = text.slice(open + 1, open + 1 + close);
  const end = open + close + 2;
  const inChinese = isChinese(text.charAt(open - 1)) || isChinese(text.charAt(end)) || open === 0;
  if (!(/\p{Script=Han}/u.test(inner) || (/^\d+$/u.test(inner) && inChinese))) return [];
  if (inner.length <= MAX_PAIR_CHARS && !GATE.test(inner)) return [{ start: open, end, fix: `（${inner}）` }];
  return [{ start: open, end: open + 1, fix: "（" }];
}

/** A closing bracket in half width whose opening one is Chinese or lies far back. */
function strayBracket(text: string, index: number): MarkPlace[] {
  const open = Math.max(text.lastIndexOf("（", index), text.lastIndexOf("(", index));
  const closed = text.slice(0, index).search(/[)）][^(（]*$/u);
  if (open < 0 || closed > open || !/\p{Script=Han}/u.test(text.slice(open, index))) return [];
  return [{ start: index, end: index + 1, fix: "）" }];
}

/** `<条例>` and `<<条例>>` for 《条例》. */
function titlePair(text: string, open: number): MarkPlace[] {
  const found = /^<{1,2}([^<>]{2,40})>{1,2}/u.exec(text.slice(open, open + 50));
  const inner = found?.[1] ?? "";
  if (found === null || !/^\p{Script=Han}.*[\p{Script=Han}）)]$/u.test(inner)) return [];
  return [{ start: open, end: open + found[0].length, fix: `《${inner}》` }];
}

function belongsWide(text: string, index: number, mark: string): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(text.charAt(index + 1) === " " ? index + 2 : index + 1);
  if (!/[,;:?!.]/u.test(mark)) return true;
  if (mark === ".") return isFullStop(text, index, before, after);
  if (mark === "!") return isChinese(before);
  // Mis-decoded blanks come out as `?`, so a question must be one.
  if (mark === "?") return isChinese(before) && QUESTION.test(text.slice(Math.max(0, index - 30), index));
  if (/\d/u.test(before) && /\d/u.test(after)) return false;
  if (/&[a-z]{2,6}$/u.test(text.slice(Math.max(0, index - 7), index))) return false;
  return isChinese(before) || (isChinese(after) && before !== "" && before !== " ");
}

/** A dot that ends a sentence: after Chinese or a per cent, not in an ellipsis, a heading's number or a name. */
function isFullStop(text: string, index: number, before: string, after: string): boolean {
  if (text.charAt(index + 1) === "." || before === "." || before === "") return false;
  if (index <= 4 && /^[一二三四五六七八九十\d（）()]+$/u.test(text.slice(0, index))) return false;
  const goesOn = after === "" || isChinese(after) || /["\d]/u.test(after);
  if (/[%％]/u.test(before)) return goesOn && !/\d/u.test(after);
  return isChinese(before) && goesOn && !isNameDot(text, index);
}

function withBlankAfter(text: string, index: number, fix: string): MarkPlace {
  const hasBlank = text.charAt(index + 1) === " " && isChinese(text.charAt(index + 2));
  return { start: index, end: index + (hasBlank ? 2 : 1), fix };
}

const isBracket = ({ fix = "" }: MarkPlace) => /[（）《]/u.test(fix);

const LIMIT = 8;
const BRACKET_LIMIT = 4;

/** , ; : ? ! . ( ) typed in half width among Chinese characters. */
export const halfWidth: TextRule = {
  id: "punctuation/half-width",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 5.1",
  scope: "text",
  *check(text: ReviewText) {
    const places = placesInText(text, halfWidthFixes);
    const points = places.filter((place) => !isBracket(place));
    const brackets = places.filter(isBracket);
    const sayings = { one: SAY.halfWidth, many: SAY.halfWidthThroughout, limit: LIMIT };
    // Where everything is half-width, the brackets are part of it.
    if (points.length > LIMIT) {
      yield* firstOfMany(places, sayings);
      return;
    }
    yield* firstOfMany(points, sayings);
    const many = SAY.halfBracketThroughout;
    yield* firstOfMany(brackets, { one: SAY.halfBracket, many, limit: BRACKET_LIMIT });
  },
};
