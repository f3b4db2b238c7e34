import type { NumberShape } from "@/lib/corpus/heading-number";
import { NUMBERING_MESSAGES } from "@/lib/messages/review/numbering";
import { chineseNumeral } from "@/lib/speech/ordinal";
import type { ReviewText } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { printedNumber } from "../../sections-of";

/** A line that begins with a number, whether or not the outline took it for a heading. */
type Numbered = {
  readonly block: number;
  readonly shape: NumberShape;
  readonly value: number;
  readonly printed: string;
};

/** Depth of each shape: a shape begins anew below any shallower one. */
const DEPTH: Readonly<Record<NumberShape, number>> = {
  part: 0,
  chinese: 1,
  "chinese-bracket": 2,
  digit: 3,
  "digit-bracket": 4,
  circle: 5,
};

/**
 * Headings count from one without gap or double.
 *
 * Every line that begins with a number counts, so that a heading the outline missed is no gap. Lists that begin above
 * one, or whose numbers run wild, are not judged: they go on from elsewhere or are no headings.
 */
export const headingSequence: TextRule = {
  id: "numbering/heading-sequence",
  family: "numbering",
  severity: "must",
  authority: "GB/T 9704—2012 7.3.3",
  scope: "text",
  *check(text) {
    const last = new Map<number, Numbered>();
    for (const line of numberedLines(text)) {
      const depth = DEPTH[line.shape];
      for (const deeper of [...last.keys()]) if (deeper > depth) last.delete(deeper);
      const before = last.get(depth);
      last.set(depth, line);
      if (before === undefined || text.blocks[line.block]?.counted.length !== 0) continue;
      const hit = compare(before, line);
      if (hit !== null) yield hit;
    }
  },
};

function compare(before: Numbered, line: Numbered): PlacedHit | null {
  const { value, printed, block } = line;
  const place = { block, start: 0, end: printed.length };
  if (value === before.value) return { ...place, message: NUMBERING_MESSAGES.repeated(printed.trim()) };
  // A step back to one begins another list; two steps ahead at most is a slip of the pen.
  if (value <= before.value || value > before.value + 3 || value === before.value + 1) return null;
  const expected = printed.replace(/[一二三四五六七八九十]{1,3}|\d{1,2}/u, (numeral) =>
    /\d/u.test(numeral) ? String(before.value + 1) : chineseNumeral(before.value + 1),
  );
  return { ...place, message: NUMBERING_MESSAGES.gap(expected.trim(), printed.trim()) };
}

function numberedLines({ blocks }: ReviewText): Numbered[] {
  return blocks.flatMap((block, index): Numbered[] => {
    const number = printedNumber(block);
    if (number === null) return [];
    const numberEnd = block.heading?.numberEnd ?? 0;
    const printed = block.text.slice(0, numberEnd > 0 ? numberEnd : number.number.length);
    return [{ block: index, shape: number.shape, value: number.value, printed }];
  });
}
