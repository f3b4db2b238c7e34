import { NUMBERING_MESSAGES } from "@/lib/messages/review/numbering";
import { chineseNumeral } from "@/lib/speech/ordinal";
import { isWithin } from "../../block-places";
import { ordinalSets, ordinalsBetween, type PlacedOrdinal } from "../../ordinals-of";
import type { ReviewText } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";

/** 首先 and 最后 do not count, and bracketed numbers inside a paragraph are often references. */
const COUNTING: ReadonlySet<string> = new Set(["shi", "yao", "di", "qi"]);

/**
 * 一是…二是…三是 count without gap or double.
 *
 * A section's lists are told apart by their first item; a list whose number steps back is another one begun without a
 * first item, which is not judged, because lists nest.
 */
export const ordinalSequence: TextRule = {
  id: "numbering/ordinal-sequence",
  family: "numbering",
  severity: "must",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    for (const [from, to] of stretches(text)) {
      const all = ordinalsBetween(text, from, to);
      const counting = all.filter((ordinal) => COUNTING.has(ordinal.family) && isTyped(text, ordinal));
      for (const set of ordinalSets(counting)) yield* judge(text, set, all);
    }
  },
};

/** From one heading of the first two levels to the next. */
function stretches({ blocks }: ReviewText): [number, number][] {
  const starts = blocks.flatMap(({ heading }, index) =>
    heading !== null && heading.level <= 2 ? [index] : [],
  );
  const all = starts[0] === 0 ? starts : [0, ...starts];
  return all.map((start, at) => [start, all[at + 1] ?? blocks.length]);
}

function isTyped({ blocks }: ReviewText, { block, start, end }: PlacedOrdinal): boolean {
  const counted = blocks[block]?.counted ?? [];
  return !isWithin(counted, start, Math.min(end, start + 1));
}

function* judge(
  text: ReviewText,
  [first, ...others]: readonly [PlacedOrdinal, ...PlacedOrdinal[]],
  all: readonly PlacedOrdinal[],
): Iterable<PlacedHit> {
  if (first.value === 2 && others.length > 0 && !hasOtherFirst(first, all))
    yield hitAt(text, first, NUMBERING_MESSAGES.ordinalStart(words(text, first)));
  let before = first;
  for (const ordinal of others) {
    const step = ordinal.value - before.value;
    if (step === 0) yield hitAt(text, ordinal, NUMBERING_MESSAGES.ordinalRepeated(words(text, ordinal)));
    if (step === 2 || step === 3) {
      const found = words(text, ordinal);
      const expected = found.replace(/[一二三四五六七八九十]{1,3}/u, chineseNumeral(before.value + 1));
      yield hitAt(text, ordinal, NUMBERING_MESSAGES.ordinalGap(expected, found));
    }
    if (step < 0) return;
    before = ordinal;
  }
}

/** 首先…二是 and 一要…二是: the first item is there in another family. */
function hasOtherFirst(second: PlacedOrdinal, all: readonly PlacedOrdinal[]): boolean {
  return all.some(
    ({ value, block, start }) =>
      value === 1 && (block < second.block || (block === second.block && start < second.start)),
  );
}

function words({ blocks }: ReviewText, { block, start, end }: PlacedOrdinal): string {
  return (blocks[block]?.text.slice(start, end) ?? "").replace(/[，、：:,]$/u, "");
}

function hitAt(text: ReviewText, ordinal: PlacedOrdinal, message: string): PlacedHit {
  return {
    block: ordinal.block,
    start: ordinal.start,
    end: ordinal.start + words(text, ordinal).length,
    message,
  };
}
