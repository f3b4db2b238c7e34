import type { NumberShape } from "@/lib/corpus/heading-number";
import { NUMBERING_MESSAGES as SAY } from "@/lib/messages/review/numbering";
import type { Hit } from "../../finding";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { printedNumber } from "../../sections-of";

const CN = "[一二三四五六七八九十]";

type Shape = {
  readonly pattern: RegExp;
  readonly message: () => string;
  readonly authority: string;
  /** What the whole number becomes. */
  readonly fix: (number: string) => string;
};

const STANDARD = "GB/T 15834—2011 4.5.3.5、附录 B.2";
const bare = (number: string) => number.replace(/[、，,.．。:：\s]+$/u, "");

/** Numbers at the head of a line with a mark that does not belong to them, by the shape of the number. */
const AT_HEAD: readonly Shape[] = [
  {
    pattern: new RegExp(`^${CN}{1,3}(?:[,，.．:：]\\s?|[ \\u3000])(?=[\\p{Script=Han}“《])`, "u"),
    message: SAY.markChinese,
    authority: STANDARD,
    fix: (number) => `${bare(number)}、`,
  },
  {
    pattern: new RegExp(`^[（(](?:${CN}{1,3}|\\d{1,2})[)）]\\s?[、，,.．:：]\\s?`, "u"),
    message: SAY.markBracket,
    authority: STANDARD,
    fix: bare,
  },
  {
    pattern: /^\d{1,2}、(?!\d)/u,
    message: SAY.markDigit,
    authority: STANDARD,
    fix: (number) => `${bare(number)}.`,
  },
  { pattern: /^[①-⑳]\s?[、，,.．]/u, message: SAY.markBracket, authority: STANDARD, fix: bare },
];

/** Ordinals in running text, where a sentence begins. */
const BEGINS = "(?<=^|[。！？；：”])";
const IN_TEXT: readonly Shape[] = [
  {
    pattern: new RegExp(`${BEGINS}(?:第${CN}{1,2}|首先|其次|再次|最后)[、:：](?!第|${CN})`, "gu"),
    message: SAY.markOrdinal,
    authority: STANDARD,
    fix: (number) => `${bare(number)}，`,
  },
  {
    pattern: new RegExp(`(?:${BEGINS}${CN}{1,2}|(?<=，)一)[是要][、:：]`, "gu"),
    message: SAY.markShi,
    authority: "GB/T 15834—2011 附录 B.2",
    fix: bare,
  },
  {
    pattern:
      /(?<=[。；：，])(?:[①-⑳]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）])[、.．](?=\p{Script=Han})/gu,
    message: SAY.markBracket,
    authority: STANDARD,
    fix: bare,
  },
];

/**
 * Which mark follows a number: 一、 （一） 1. 第一， 一是.
 *
 * A text that writes all numbers of one shape in its own way has one fault, not many: the first is told, the others are
 * hints, each with its fix.
 */
export const markAfterNumber: TextRule = {
  id: "numbering/mark-after-number",
  family: "numbering",
  severity: "doubt",
  authority: STANDARD,
  scope: "text",
  *check(text) {
    const heads = text.blocks.flatMap((block, index) => headHits(block, index));
    for (const [at, { isRight, shape, hit }] of heads.entries()) {
      if (isRight) continue;
      const isHabit = heads.every((other) => other.shape !== shape || !other.isRight);
      const isLater = heads.findIndex((other) => other.shape === shape) < at;
      yield isHabit && isLater ? { ...hit, severity: "hint" } : hit;
    }
    for (const [block, paragraph] of text.blocks.entries())
      for (const hit of textHits(paragraph)) yield { ...hit, block };
  },
};

type HeadHit = {
  readonly shape: NumberShape | undefined;
  readonly isRight: boolean;
  readonly hit: PlacedHit;
};

/** The number a block begins with, right or wrong; none for blocks whose numbers the editor counts. */
function headHits(block: ReviewBlock, index: number): HeadHit[] {
  const { role, text, heading, counted } = block;
  if ((role !== "heading" && role !== "paragraph") || counted.length > 0) return [];
  const found = headHit(text, heading !== null);
  const shape = printedNumber(block)?.shape;
  if (found === null && (shape === undefined || heading === null)) return [];
  return [{ shape, isRight: found === null, hit: { start: 0, end: 0, message: "", ...found, block: index } }];
}

/** A blank behind 一 hides the heading from the outline. */
const SHORT_LINE = /^[^。！？；]{4,30}$/u;

/** `一，` opens a sentence too: only of a heading it is a number for certain. */
function headHit(text: string, isHeading: boolean): Hit | null {
  for (const [index, { pattern, message, authority, fix }] of AT_HEAD.entries()) {
    const number = pattern.exec(text)?.[0];
    if (number === undefined) continue;
    const isCertain = index > 0 || isHeading || (/^.{1,3}\s$/u.test(number) && SHORT_LINE.test(text));
    if (!isCertain) continue;
    return { start: 0, end: number.length, message: message(), authority, fix: fix(number) };
  }
  return null;
}

const textHits = kept(({ role, text }: ReviewBlock): readonly Hit[] => {
  if (role !== "paragraph" || !/[、:：.．]/u.test(text)) return [];
  return IN_TEXT.flatMap(({ pattern, message, authority, fix }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: number, index }): Hit => ({
        start: index,
        end: index + number.length,
        message: message(),
        authority,
        severity: "hint",
        fix: fix(number),
      }),
    ),
  );
});
