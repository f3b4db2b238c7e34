import type { BlockStart, DraftSentence, DraftUnit } from "./draft-units";

/**
 * Which blocks of the two drafts begin at the same place, given their sentences that stayed in order.
 *
 * Two blocks whose first sentences are a pair begin together. Otherwise a block belongs to the one it shares most words
 * with, so that a sentence put before or taken from its beginning leaves the block what it was.
 *
 * @returns pairs in the order of both drafts, and in order with `pairs` too.
 */
export function pairStarts(
  oldUnits: readonly DraftUnit[],
  newUnits: readonly DraftUnit[],
  pairs: ReadonlyMap<DraftUnit, DraftUnit>,
): [BlockStart, BlockStart][] {
  const partner = partners(oldUnits, pairs);
  const oldGaps = gapStarts(oldUnits, new Set(pairs.keys()));
  const newGaps = gapStarts(newUnits, new Set(pairs.values()));
  return oldGaps.flatMap((old, gap) => pairGap(old, newGaps[gap] ?? EMPTY_GAP, partner, gap === 0));
}

/** Beginnings of blocks between two pairs of sentences; `opens`: the last of them begins with the sentence paired next. */
type Gap = { readonly starts: readonly BlockStart[]; readonly opens: boolean };

const EMPTY_GAP: Gap = { starts: [], opens: false };

function gapStarts(units: readonly DraftUnit[], paired: ReadonlySet<DraftUnit>): Gap[] {
  const gaps: Gap[] = [];
  let starts: BlockStart[] = [];
  for (const unit of units) {
    if (unit.type === "start") starts.push(unit);
    else if (paired.has(unit)) {
      gaps.push({ starts, opens: unit.isFirst });
      starts = [];
    }
  }
  gaps.push({ starts, opens: false });
  return gaps;
}

/** The block each old block shares most characters with, both ways. */
function partners(
  oldUnits: readonly DraftUnit[],
  pairs: ReadonlyMap<DraftUnit, DraftUnit>,
): ReadonlyMap<number, number> {
  const shared = new Map<string, { old: number; fresh: number; chars: number }>();
  for (const unit of oldUnits) {
    const other = pairs.get(unit);
    if (unit.type !== "sentence" || other?.type !== "sentence") continue;
    const key = `${unit.blockIndex}/${other.blockIndex}`;
    const known = shared.get(key) ?? { old: unit.blockIndex, fresh: other.blockIndex, chars: 0 };
    known.chars += sharedChars(unit, other);
    shared.set(key, known);
  }
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { old, fresh } of [...shared.values()].sort((a, b) => b.chars - a.chars)) {
    if (found.has(old) || taken.has(fresh)) continue;
    found.set(old, fresh);
    taken.add(fresh);
  }
  return found;
}

function sharedChars(one: DraftSentence, other: DraftSentence): number {
  const chars = Math.min(one.key.length, other.key.length) + 1;
  return one.key === other.key ? chars * 2 : chars;
}

function pairGap(
  old: Gap,
  fresh: Gap,
  partner: ReadonlyMap<number, number>,
  isFirst: boolean,
): [BlockStart, BlockStart][] {
  const found: [BlockStart, BlockStart][] = [];
  let from = 0;
  // Every draft begins with its title.
  const [firstOld, firstNew] = [old.starts[0], fresh.starts[0]];
  if (isFirst && firstOld !== undefined && firstNew !== undefined) {
    found.push([firstOld, firstNew]);
    from = 1;
  }
  const last = lastPair(old, fresh, from);
  for (const start of old.starts.slice(isFirst ? 1 : 0)) {
    if (start === last?.[0]) continue;
    const wanted = partner.get(start.blockIndex);
    const at = fresh.starts.findIndex((other, index) => index >= from && other.blockIndex === wanted);
    const other = fresh.starts[at];
    if (other === undefined || other === last?.[1]) continue;
    found.push([start, other]);
    from = at + 1;
  }
  return last === null ? found : [...found, last];
}

function lastPair(old: Gap, fresh: Gap, from: number): [BlockStart, BlockStart] | null {
  const [one, other] = [old.starts[old.starts.length - 1], fresh.starts[fresh.starts.length - 1]];
  if (!old.opens || !fresh.opens || one === undefined || other === undefined) return null;
  return old.starts.length > from && fresh.starts.length > from ? [one, other] : null;
}
