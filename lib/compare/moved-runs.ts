import type { AlignedPair } from "@/lib/text/align";
import type { DraftSentence, DraftUnit } from "./draft-units";

/** A stretch that stands in another place of the new draft. */
export type MovedRun = { readonly old: readonly DraftUnit[]; readonly new: readonly DraftUnit[] };

type Side = { readonly units: readonly DraftUnit[]; readonly sentences: readonly DraftSentence[] };

/**
 * Puts sentences that moved together into one run, with the beginnings of the blocks that moved as a whole.
 *
 * @param moved - places in the sentences of both drafts, ascending in the old one.
 * @param pairs - what stayed in order; no run reaches over it.
 */
export function movedRuns(
  old: Side,
  fresh: Side,
  moved: readonly AlignedPair[],
  pairs: ReadonlyMap<DraftUnit, DraftUnit>,
): MovedRun[] {
  const stayedOld = new Set(pairs.keys());
  const stayedNew = new Set(pairs.values());
  const oldPlaces = new Map(old.units.map((unit, at) => [unit, at]));
  const newPlaces = new Map(fresh.units.map((unit, at) => [unit, at]));
  const runs: { old: DraftUnit[]; new: DraftUnit[] }[] = [];
  for (const [one, other] of moved) {
    const [oldSentence, newSentence] = [old.sentences[one], fresh.sentences[other]];
    if (oldSentence === undefined || newSentence === undefined) continue;
    const oldPart = withStart(oldSentence, old.units, oldPlaces, stayedOld);
    const newPart = withStart(newSentence, fresh.units, newPlaces, stayedNew);
    const last = runs.at(-1);
    const follows =
      last !== undefined && isNext(last.old, oldPart, oldPlaces) && isNext(last.new, newPart, newPlaces);
    if (follows) {
      last.old.push(...oldPart);
      last.new.push(...newPart);
    } else runs.push({ old: oldPart, new: newPart });
  }
  return runs;
}

/** A sentence that opens its block takes the block's beginning along, unless the block stayed where it was. */
function withStart(
  sentence: DraftSentence,
  units: readonly DraftUnit[],
  places: ReadonlyMap<DraftUnit, number>,
  stayed: ReadonlySet<DraftUnit>,
): DraftUnit[] {
  const before = units[(places.get(sentence) ?? 0) - 1];
  return before?.type === "start" && !stayed.has(before) ? [before, sentence] : [sentence];
}

function isNext(
  run: readonly DraftUnit[],
  part: readonly DraftUnit[],
  places: ReadonlyMap<DraftUnit, number>,
): boolean {
  const [last, first] = [run.at(-1), part[0]];
  if (last === undefined || first === undefined) return false;
  return (places.get(first) ?? -1) === (places.get(last) ?? -1) + 1;
}
