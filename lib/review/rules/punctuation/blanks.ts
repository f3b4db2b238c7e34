import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { firstOfMany, type MarkPlace, placesInText } from "../../first-of-many";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

const GATE = /[ \u00a0\u2002\u2003\u2009\u3000\t]/u;
const BLANK = "[ \\u00a0\\u2002\\u2003\\u2009]";
/** One blank; two and more are a place kept for a figure, another check's. */
const IN_CHINESE = new RegExp(
  `(?<=\\p{Script=Han}|[，。；：、！？”》）])${BLANK}(?=[\\p{Script=Han}“《（，。；：、！？”》）])|(?<=[\\p{Script=Han}\\d])[ \\u00a0\\u3000]{1,4}(?=[，。；：、！？])|(?<=[，；：、])[ \\u00a0\\u3000]{1,4}(?=\\p{Script=Han})`,
  "gu",
);
const BESIDE_LATIN = new RegExp(
  `(?<=\\p{Script=Han})${BLANK}(?=[A-Za-z\\d])|(?<=[A-Za-z\\d%％])${BLANK}(?=\\p{Script=Han})`,
  "gu",
);
const MIN_CHARS = 10;
const NUMBER = /^[第一二三四五六七八九十\d（）()、.．]{1,5}$/u;
/** 张 三, and lists of names: two or three characters stand alone between blanks. */
const NAME = /(?:^|[\s、：:（(])\p{Script=Han}$/u;

const blanksIn = (pattern: RegExp) =>
  kept(({ role, text }: ReviewBlock): readonly MarkPlace[] => {
    if ((role !== "paragraph" && role !== "heading") || text.length < MIN_CHARS || !GATE.test(text))
      return [];
    return [...text.matchAll(pattern)]
      .filter(({ index, 0: found }) => !parts(text, index, index + found.length))
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length, fix: "" }));
  });

/** Blanks that part something: a spaced name, several blanks of one line as in a table, a heading's number. */
function parts(text: string, start: number, end: number): boolean {
  if (NUMBER.test(text.slice(0, start)) || NAME.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/^\p{Script=Han}(?:[\s、，。）)]|$)/u.test(text.slice(end, end + 2))) return true;
  return !/[，。；]/u.test(text) && text.split(/\s+/u).length >= 4;
}

/** All blanks of a block that Chinese text does not have. */
export const blankFixes = blanksIn(IN_CHINESE);

/**
 * No blank between Chinese characters or beside marks. Between Chinese and figures or letters it is a hint: programs put
 * it there, official papers do not have it.
 */
export const blanks: TextRule = {
  id: "punctuation/blanks",
  family: "punctuation",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    yield* firstOfMany(placesInText(text, blankFixes), { one: SAY.blank, many: SAY.blanks, limit: 6 });
    const [first, ...more] = placesInText(text, latinBlanks);
    if (first !== undefined) yield { ...first, message: SAY.latinBlanks(more.length + 1), severity: "hint" };
  },
};

const latinBlanks = blanksIn(BESIDE_LATIN);
