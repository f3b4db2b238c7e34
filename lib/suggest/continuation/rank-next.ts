import { countsOf, type NextCounts } from "./next-counts";
import { END_UNIT } from "./wording-units";

/** Taken off every count and given to shorter suffixes (absolute discounting). */
const DISCOUNT = 0.6;
/** What the draft itself said before counts this many times: a speech repeats its own words. */
const ECHO_WEIGHT = 3;
/** And so many times more what stands in a document that the last clauses were taken from. */
const LENDER_WEIGHT = 3;
/** Share of a unit that no suffix speaks for: one of some 4,000 characters. */
const BASE = 1 / 4000;
/** The longest suffixes may propose more units than the short ones, which only reweigh them. */
const PROPOSING = { longest: 4, unitsOfLongest: 6, unitsOfOthers: 2 };

export type NextUnit = { readonly unit: number; readonly probability: number };

/** The most probable next units, best first: counts of all suffix lengths interpolated, longest weighing most. */
export function rankNext(list: readonly NextCounts[]): NextUnit[] {
  const probabilities = new Map<number, number>();
  for (const [index, counts] of list.entries()) {
    const most = index < PROPOSING.longest ? PROPOSING.unitsOfLongest : PROPOSING.unitsOfOthers;
    for (const unit of topUnits(counts, most)) probabilities.set(unit, BASE);
  }
  for (const counts of [...list].reverse()) interpolate(probabilities, counts);
  return [...probabilities]
    .map(([unit, probability]) => ({ unit, probability }))
    .sort((a, b) => b.probability - a.probability || a.unit - b.unit);
}

function interpolate(probabilities: Map<number, number>, counts: NextCounts): void {
  const total = counts.libraryTotal + ECHO_WEIGHT * counts.echoTotal + LENDER_WEIGHT * counts.lenderTotal;
  const passedOn = Math.min(1, (DISCOUNT * counts.units.length) / total);
  for (const [unit, shorter] of probabilities) {
    const { library, echo, lender } = countsOf(counts, unit);
    const own = Math.max(0, library + ECHO_WEIGHT * echo + LENDER_WEIGHT * lender - DISCOUNT) / total;
    probabilities.set(unit, own + passedOn * shorter);
  }
}

function topUnits({ units, libraryCounts, echoCounts, lenderCounts }: NextCounts, most: number): number[] {
  if (units.length <= most) return units;
  const weight = (at: number) =>
    (libraryCounts[at] ?? 0) + ECHO_WEIGHT * (echoCounts[at] ?? 0) + LENDER_WEIGHT * (lenderCounts[at] ?? 0);
  return [...units.keys()]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .map((at) => units[at] ?? END_UNIT);
}
