import { NUMBERING_MESSAGES } from "@/lib/messages/review/numbering";
import { chineseNumeral } from "@/lib/speech/ordinal";
import { isWithin } from "../../block-places";
import { ordinalSets, ordinalsBetween, type PlacedOrdinal } from "../../ordinals-of";
import type { ReviewText } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";

/** 头一件, 头条 stand for the first. */
const FIRST_BY_WORD = /^(?:头一?[件条个桩步项]|首要的?|最要紧的?)/u;
/** 首先 and 最后 do not count. */
const COUNTING: ReadonlySet<string> = new Set(["shi", "yao", "di", "qi"]);
/** （1）…；（2）… and ①…②… inside a paragraph; those that open one are headings' business. */
const BRACKETED: ReadonlySet<string> = new Set(["digit-bracket", "chinese-bracket", "circle"]);

/**
 * 一是…二是…三是 count without gap or double.
 *
 * Items the editor counts are right by themselves, but what is typed after them goes on from there. A section's lists
 * are told apart by their first item; a list whose number steps back is another one begun without a
 * first item, which is not judged, because lists nest.
 */
export const ordinalSequence: TextRule = {
  id: "numbering/ordinal-sequence",
  family: "numbering",
  severity: "must",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    // Of a text that was cut the items between may be gone.
    for (const hit of hitsOf(text)) yield text.incomplete ? { ...hit, severity: "hint" } : hit;
  },
};

function* hitsOf(text: ReviewText): Iterable<PlacedHit> {
  for (const [from, to] of stretches(text)) {
    const all = ordinalsBetween(text, from, to);
    const counting = all.filter((ordinal) => COUNTING.has(ordinal.family));
    for (const set of ordinalSets(counting)) yield* judge(text, set, all);
    yield* bracketHits(text, all);
    yield* skippedStep(text, all);
    yield* mixedStep(text, all);
    yield* oddFirst(text, all);
  }
}

/** From one heading of the first two levels to the next. */
function stretches({ blocks }: ReviewText): [number, number][] {
  const starts = blocks.flatMap(({ heading }, index) =>
    heading !== null && heading.level <= 2 ? [index] : [],
  );
  const all = starts[0] === 0 ? starts : [0, ...starts];
  return all.map((start, at) => [start, all[at + 1] ?? blocks.length]);
}

/** 首先…再次 in one paragraph without 其次 or a second point of another kind. */
function* skippedStep(text: ReviewText, all: readonly PlacedOrdinal[]): Iterable<PlacedHit> {
  for (const [at, ordinal] of all.entries()) {
    const before = all[at - 1];
    const isSkipped =
      ordinal.family === "shouxian" &&
      ordinal.value === 3 &&
      before?.family === "shouxian" &&
      before.value === 1;
    if (isSkipped && ordinal.block === before.block)
      yield {
        ...hitAt(text, ordinal, NUMBERING_MESSAGES.ordinalGap("其次", words(text, ordinal))),
        severity: "hint",
      };
  }
}

/** 首先…其次…第三: steps and numbers are two ways to count one list. */
function* mixedStep(text: ReviewText, all: readonly PlacedOrdinal[]): Iterable<PlacedHit> {
  for (const [at, ordinal] of all.entries()) {
    const before = all[at - 1];
    const isMixed =
      ordinal.family === "di" && before?.family === "shouxian" && ordinal.value === before.value + 1;
    if (!isMixed || ordinal.value !== 3 || ordinal.block !== before.block || !isTyped(text, ordinal))
      continue;
    yield { ...hitAt(text, ordinal, NUMBERING_MESSAGES.mixedStep(words(text, ordinal))), severity: "hint" };
  }
}

/** What counts a list of its own: only with the third item of the kind is it plain that no other list begins. */
const STEPS: ReadonlySet<string> = new Set([...COUNTING, "shouxian"]);

/** 第一…二是…三是: the first item is counted in another way than the others; with 首先 a hint, as many speak so. */
function* oddFirst(text: ReviewText, all: readonly PlacedOrdinal[]): Iterable<PlacedHit> {
  const steps = all.filter(({ family }) => STEPS.has(family));
  for (const [at, first] of steps.entries()) {
    const [second, third] = [steps[at + 1], steps[at + 2]];
    if (first.value !== 1 || second?.value !== 2 || first.family === second.family) continue;
    if (second.family === "shouxian" || first.block !== second.block || !isTyped(text, first)) continue;
    const hasOwn = steps.some(
      ({ family, value, block }, other) =>
        block === first.block &&
        ((family === first.family && value === 2 && other > at) ||
          (family === second.family && value === 1 && other < at)),
    );
    if (hasOwn || third?.family !== second.family || third.value !== 3) continue;
    yield {
      ...hitAt(text, first, NUMBERING_MESSAGES.oddFirst(words(text, first), words(text, second))),
      severity: first.family === "shouxian" ? "hint" : "doubt",
    };
  }
}

/** Bracketed numbers are often references: only a list that begins with its first two in one paragraph is judged. */
function* bracketHits(text: ReviewText, all: readonly PlacedOrdinal[]): Iterable<PlacedHit> {
  const bracketed = all.filter((ordinal) => BRACKETED.has(ordinal.family) && isTyped(text, ordinal));
  for (const block of new Set(bracketed.map((ordinal) => ordinal.block))) {
    const own = bracketed.filter((ordinal) => ordinal.block === block);
    for (const set of ordinalSets(own))
      if (set[0].value === 1 && set[1]?.value === 2) yield* judge(text, set, all);
  }
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
  if (first.value === 2 && others.length > 0 && isTyped(text, first) && !hasOtherFirst(text, first, all))
    yield hitAt(text, first, NUMBERING_MESSAGES.ordinalStart(words(text, first)));
  let last = first.value;
  for (const [at, ordinal] of others.entries()) {
    const step = ordinal.value - last;
    if (step < 0) return;
    last = ordinal.value;
    if (step === 1 || step > 3 || !isTyped(text, ordinal)) continue;
    const found = words(text, ordinal);
    if (step === 0) {
      yield hitAt(text, ordinal, NUMBERING_MESSAGES.ordinalRepeated(found));
      continue;
    }
    const value = ordinal.value - step + 1;
    const expected = found.replace(/[一二三四五六七八九十]{1,3}/u, chineseNumeral(value));
    // 一是…二是…四是…四是: only the first of the two is wrong, and it is plain what it should be.
    const isSlip = step === 2 && others[at + 1]?.value === ordinal.value;
    if (isSlip) last = value;
    const hit = hitAt(text, ordinal, NUMBERING_MESSAGES.ordinalGap(expected, found));
    yield isSlip ? { ...hit, fix: expected } : hit;
  }
}

/** 接着讲第二个问题: the first was spoken of elsewhere. */
const GOES_ON = /接着|继续|上面|前面|第[一二]个|另一/u;

/** 首先…二是 and 一要…二是: the first item is there in another family. */
function hasOtherFirst(text: ReviewText, second: PlacedOrdinal, all: readonly PlacedOrdinal[]): boolean {
  return (
    all.some(
      ({ value, block, start }) =>
        value === 1 && (block < second.block || (block === second.block && start < second.start)),
    ) ||
    GOES_ON.test(text.blocks[second.block - 1]?.text ?? "") ||
    FIRST_BY_WORD.test(text.blocks[second.block - 1]?.text ?? "")
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
