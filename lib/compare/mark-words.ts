import { type AlignedPair, alignEqual } from "@/lib/text/align";

/** A stretch of two wordings of one sentence: in both, in the old one only, or in the new one only. */
export type MarkedPiece = { readonly type: "same" | "removed" | "added"; readonly text: string };

/** Figures, Latin words and Chinese characters: what is written over as one. */
const ATOM = /\d[\d.,%]*|\p{Script=Latin}+|[\s\S]/gu;

/** Words equal by chance between two changes are no longer than this. */
const MOST_ISLAND_CHARS = 1;

/**
 * Marks what changed between two wordings, by whole words: 推进 that became 推动 is replaced as a word, not 进 by 动.
 *
 * @returns pieces in order, what was removed before what was added; without `added` they are the old wording, without
 *   `removed` the new one.
 */
export function markWords(old: string, fresh: string): MarkedPiece[] {
  const [one, other] = [old.match(ATOM) ?? [], fresh.match(ATOM) ?? []];
  const kept = withoutIslands(keptStretches(offsetPairs(one, other)), one.join(""));
  const words = wholeWords(kept, wordEdges(old), wordEdges(fresh));
  return pieces(old, fresh, words);
}

/** A stretch both wordings have: where it begins in each, and its length in UTF-16 units. */
type Kept = { readonly old: number; readonly fresh: number; readonly length: number };

function offsetPairs(one: readonly string[], other: readonly string[]): Kept[] {
  const [oneAt, otherAt] = [offsets(one), offsets(other)];
  return alignEqual(one, other).map(([a, b]: AlignedPair) => ({
    old: oneAt[a] ?? 0,
    fresh: otherAt[b] ?? 0,
    length: one[a]?.length ?? 0,
  }));
}

function offsets(atoms: readonly string[]): number[] {
  let at = 0;
  return atoms.map((atom) => {
    const from = at;
    at += atom.length;
    return from;
  });
}

function keptStretches(pairs: readonly Kept[]): Kept[] {
  const stretches: Kept[] = [];
  for (const pair of pairs) {
    const last = stretches.at(-1);
    const goesOn =
      last !== undefined && last.old + last.length === pair.old && last.fresh + last.length === pair.fresh;
    if (goesOn) stretches[stretches.length - 1] = { ...last, length: last.length + pair.length };
    else stretches.push(pair);
  }
  return stretches;
}

/** A single character left standing between two changes makes both unreadable; a mark of punctuation does not. */
function withoutIslands(stretches: readonly Kept[], old: string): Kept[] {
  return stretches.filter(({ old: from, length }, index) => {
    const isEdge = index === 0 || index === stretches.length - 1;
    return isEdge || length > MOST_ISLAND_CHARS || /[\p{P}\d]/u.test(old.charAt(from));
  });
}

/** Gives up the ends of kept stretches that are parts of a word on either side. */
function wholeWords(
  stretches: readonly Kept[],
  oldEdges: ReadonlySet<number>,
  newEdges: ReadonlySet<number>,
): Kept[] {
  const isEdge = (old: number, fresh: number) => oldEdges.has(old) && newEdges.has(fresh);
  return stretches.flatMap(({ old, fresh, length }) => {
    let from = 0;
    let to = length;
    while (from < to && !isEdge(old + from, fresh + from)) from += 1;
    while (to > from && !isEdge(old + to, fresh + to)) to -= 1;
    return to > from ? [{ old: old + from, fresh: fresh + from, length: to - from }] : [];
  });
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Offsets at which no word goes on. */
function wordEdges(text: string): ReadonlySet<number> {
  const edges = new Set([0, text.length]);
  for (const { index } of segmenter.segment(text)) edges.add(index);
  return edges;
}

function pieces(old: string, fresh: string, kept: readonly Kept[]): MarkedPiece[] {
  const marked: MarkedPiece[] = [];
  const push = (type: MarkedPiece["type"], text: string) => {
    if (text !== "") marked.push({ type, text });
  };
  let [oldAt, newAt] = [0, 0];
  for (const stretch of [...kept, { old: old.length, fresh: fresh.length, length: 0 }]) {
    push("removed", old.slice(oldAt, stretch.old));
    push("added", fresh.slice(newAt, stretch.fresh));
    push("same", old.slice(stretch.old, stretch.old + stretch.length));
    [oldAt, newAt] = [stretch.old + stretch.length, stretch.fresh + stretch.length];
  }
  return marked;
}
