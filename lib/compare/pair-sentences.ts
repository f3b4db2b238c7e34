import { type AlignedPair, align, alignEqual } from "@/lib/text/align";
import type { DraftSentence } from "./draft-units";
import { type Likeness, likenessOf } from "./likeness";

/** Which sentences of two drafts are the same one. */
export type SentencePairs = {
  /** In the order of both drafts, the words equal or alike. */
  readonly inOrder: readonly AlignedPair[];
  /** Out of that order. */
  readonly moved: readonly AlignedPair[];
};

/** Tells whether two blocks are known to be the same one, by their numbers in the two drafts. */
export type SameBlock = (oldBlock: number, newBlock: number) => boolean;

/** Sentences less alike than this were written anew. */
const LEAST_LIKENESS = 0.4;
/** A block known to be the same one may have changed more. */
const LEAST_KNOWN_LIKENESS = 0.15;
/** A sentence that was moved and changed must be more alike than one that stayed, and longer than a phrase. */
const LEAST_MOVED_LIKENESS = 0.7;
const LEAST_MOVED_CHARS = 12;
/** Equal sentences shorter than this stand in many places and say nothing about moving. */
const LEAST_EQUAL_MOVED_CHARS = 5;

/** Finds the sentences two drafts have in common: equal ones first, then those moved away, then those changed. */
export function pairSentences(
  old: readonly DraftSentence[],
  fresh: readonly DraftSentence[],
  isSameBlock: SameBlock,
): SentencePairs {
  const equal = alignEqual(old.map(keyOf), fresh.map(keyOf), (one, other) =>
    equalWeight(old[one], fresh[other], isSameBlock),
  );
  const moved = pairMovedEqual(old, fresh, equal);
  const alike = likenessOf(old.map(keyOf), fresh.map(keyOf));
  const [oldOnly, newOnly] = [old.map(onlyOfItsKind), fresh.map(onlyOfItsKind)];
  const inOrder = withAlike(old, fresh, equal, moved, (one, other) => {
    const value = alike(one, other);
    const isOnly = (oldOnly[one] ?? null) !== null && oldOnly[one] === newOnly[other];
    // Nearly all pairs have nothing in common, and two long drafts have millions of them.
    if (value < LEAST_KNOWN_LIKENESS && !isOnly) return 0;
    const [ours, theirs] = [old[one], fresh[other]];
    if (ours === undefined || theirs === undefined) return 0;
    if (isOnly) return Math.max(1, ours.key.length);
    return alikeWeight(ours, theirs, value, isSameBlock(ours.blockIndex, theirs.blockIndex));
  });
  const found = [...inOrder, ...moved];
  const nearMoved = pairMovedAlike(
    unpaired(old, new Set(found.map(([at]) => at))),
    unpaired(fresh, new Set(found.map(([, at]) => at))),
    alike,
  );
  return { inOrder, moved: [...moved, ...nearMoved].sort(([a], [b]) => a - b) };
}

/** Places of sentences left over that are long enough to be known again elsewhere. */
function unpaired(sentences: readonly DraftSentence[], paired: ReadonlySet<number>): number[] {
  return sentences.flatMap(({ key }, at) => (key.length >= LEAST_MOVED_CHARS && !paired.has(at) ? [at] : []));
}

function keyOf({ key }: DraftSentence): string {
  return key;
}

function equalWeight(
  one: DraftSentence | undefined,
  other: DraftSentence | undefined,
  isSameBlock: SameBlock,
): number {
  if (one === undefined || other === undefined) return 0;
  // An empty line is like any other; a sentence that opens or ends its block, or stands in a known one, is that one.
  const place = (one.isFirst === other.isFirst ? 0.25 : 0) + (one.isLast === other.isLast ? 0.25 : 0);
  const known = isSameBlock(one.blockIndex, other.blockIndex) ? 1 : 0;
  const kind = one.block.type === other.block.type ? 0.25 : 0;
  return (one.key === "" ? 0.1 : one.key.length) + place + known + kind;
}

function alikeWeight(one: DraftSentence, other: DraftSentence, alike: number, isKnown: boolean): number {
  const sameKind = one.block.type === other.block.type;
  if (alike < (isKnown ? LEAST_KNOWN_LIKENESS : LEAST_LIKENESS)) return 0;
  if (!sameKind && alike < LEAST_MOVED_LIKENESS) return 0;
  return alike * Math.min(one.key.length, other.key.length) + (isKnown ? 1 : 0);
}

const ONLY_ONE: ReadonlySet<string> = new Set(["title", "subtitle", "dateLine", "speakerLine", "salutation"]);

/** What a sentence is that makes it itself whatever it says, as a title or a date line; null for any other. */
function onlyOfItsKind({ block, isFirst, isLast }: DraftSentence): string | null {
  return isFirst && isLast && ONLY_ONE.has(block.type) ? block.type : null;
}

/** Equal sentences that left their order, each paired with the next free one. */
function pairMovedEqual(
  old: readonly DraftSentence[],
  fresh: readonly DraftSentence[],
  equal: readonly AlignedPair[],
): AlignedPair[] {
  const takenNew = new Set(equal.map(([, at]) => at));
  const takenOld = new Set(equal.map(([at]) => at));
  const free = new Map<string, number[]>();
  fresh.forEach(({ key }, at) => {
    if (takenNew.has(at) || key.length < LEAST_EQUAL_MOVED_CHARS) return;
    const places = free.get(key);
    if (places === undefined) free.set(key, [at]);
    else places.push(at);
  });
  return old.flatMap(({ key }, at): AlignedPair[] => {
    const place = takenOld.has(at) ? undefined : free.get(key)?.shift();
    return place === undefined ? [] : [[at, place]];
  });
}

/** Fills the stretches between equal pairs with sentences that are alike. */
function withAlike(
  old: readonly DraftSentence[],
  fresh: readonly DraftSentence[],
  equal: readonly AlignedPair[],
  moved: readonly AlignedPair[],
  weigh: (one: number, other: number) => number,
): AlignedPair[] {
  const movedOld = new Set(moved.map(([at]) => at));
  const movedNew = new Set(moved.map(([, at]) => at));
  const pairs: AlignedPair[] = [];
  let [fromOld, fromNew] = [0, 0];
  for (const [toOld, toNew] of [...equal, [old.length, fresh.length] as const]) {
    const oldPlaces = range(fromOld, toOld).filter((at) => !movedOld.has(at));
    const newPlaces = range(fromNew, toNew).filter((at) => !movedNew.has(at));
    for (const [one, other] of align(oldPlaces.length, newPlaces.length, (a, b) =>
      weigh(oldPlaces[a] ?? -1, newPlaces[b] ?? -1),
    )) {
      pairs.push([oldPlaces[one] ?? 0, newPlaces[other] ?? 0]);
    }
    if (toOld < old.length && toNew < fresh.length) pairs.push([toOld, toNew]);
    [fromOld, fromNew] = [toOld + 1, toNew + 1];
  }
  return pairs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** Sentences moved and changed at once: each with the one most alike, if it is free. */
function pairMovedAlike(old: readonly number[], fresh: readonly number[], alike: Likeness): AlignedPair[] {
  const taken = new Set<number>();
  return old.flatMap((one): AlignedPair[] => {
    let best: number | null = null;
    let bestLikeness = LEAST_MOVED_LIKENESS;
    for (const other of fresh) {
      if (taken.has(other)) continue;
      const value = alike(one, other);
      if (value < bestLikeness) continue;
      [best, bestLikeness] = [other, value];
    }
    if (best === null) return [];
    taken.add(best);
    return [[one, best]];
  });
}
