import type { IndexSegment } from "@/lib/suggest/continuation/index-segment";
import { toWordingUnits } from "@/lib/suggest/continuation/wording-units";
import { newestSubstring } from "./newest-substring";
import { type PlainGate, plainSuffix } from "./plain-suffix";

export type PeerResult = { readonly shown: number; readonly precision: number; readonly saved: number };
export type PlainResult = PeerResult & PlainGate;

const GRID: readonly PlainGate[] = [2, 3, 4, 5, 6, 8, 10].flatMap((minLength) =>
  [1, 2, 3, 4].flatMap((minSupport) =>
    [0.01, 0.3, 0.5, 0.7, 0.85, 1].map((minShare) => ({ minLength, minSupport, minShare })),
  ),
);

type Tally = { shown: number; accepted: number; savedUnits: number; next: number };

/** The plain prototype under every gate of a grid, so that it can be compared at its best for each precision. */
export function replayPlainSuffix(segment: IndexSegment, typed: readonly string[]): PlainResult[] {
  const suggest = plainSuffix(segment);
  const tallies = GRID.map(newTally);
  let total = 0;
  for (const units of typed.map((text) => toWordingUnits(text).units)) {
    total += units.length;
    for (const tally of tallies) tally.next = 1;
    for (let at = 1; at < units.length; at += 1) {
      const draft = units.subarray(0, at);
      for (const [index, tally] of tallies.entries()) {
        const gate = GRID[index];
        if (gate !== undefined && tally.next <= at) count(tally, units, at, suggest(draft, gate));
      }
    }
  }
  return GRID.map((gate, index) => ({ ...gate, ...resultOf(tallies[index] ?? newTally(), total) }));
}

export function replayNewestSubstring(segment: IndexSegment, typed: readonly string[]): PeerResult {
  const suggest = newestSubstring(segment.units);
  const tally = newTally();
  let total = 0;
  for (const units of typed.map((text) => toWordingUnits(text).units)) {
    total += units.length;
    tally.next = 1;
    for (let at = 1; at < units.length; at += 1) {
      if (tally.next <= at) count(tally, units, at, suggest(units.subarray(0, at)));
    }
  }
  return resultOf(tally, total);
}

/** What the plain prototype saves at its best gate that is right at least this often; null when it never is. */
export function bestPlain(results: readonly PlainResult[], precision: number): PlainResult | null {
  const able = results.filter((result) => result.shown > 0 && result.precision >= precision);
  return able.sort((a, b) => b.saved - a.saved)[0] ?? null;
}

function newTally(): Tally {
  return { shown: 0, accepted: 0, savedUnits: 0, next: 1 };
}

function count(tally: Tally, units: Uint16Array, at: number, offer: readonly number[] | null): void {
  if (offer === null) return;
  tally.shown += 1;
  if (!offer.every((unit, index) => units[at + index] === unit)) return;
  tally.accepted += 1;
  tally.savedUnits += offer.length;
  tally.next = at + offer.length;
}

function resultOf({ shown, accepted, savedUnits }: Tally, total: number): PeerResult {
  return { shown, precision: shown === 0 ? 0 : accepted / shown, saved: savedUnits / total };
}
