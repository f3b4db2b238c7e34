import type { Echo } from "./draft-echo";
import { documentAt } from "./index-segment";
import type { Order, SuffixWalk } from "./suffix-walk";
import { END_UNIT } from "./wording-units";

/** So many places of a range are read; they are evenly spread over sorted suffixes, so shares are right to 1/32. */
const SAMPLES = 32;

/** How often each unit follows the suffixes of one length; the lists run in parallel. */
export type NextCounts = {
  /** Length of the suffix, units walked since the cursor not counted. */
  readonly length: number;
  readonly units: number[];
  readonly libraryCounts: number[];
  readonly echoCounts: number[];
  /** The part of the library counts that stands in the draft's lenders; only looked for where places are few. */
  readonly lenderCounts: number[];
  libraryTotal: number;
  echoTotal: number;
  lenderTotal: number;
};

/** Counts for every suffix length, longest first; a suffix that stands just where a longer one stands is left out. */
export function countNext(walk: SuffixWalk): NextCounts[] {
  const result: NextCounts[] = [];
  let before = { places: -1, echoes: -1 };
  for (const [length, order] of ordersByLength(walk)) {
    const echoes = walk.echoes.filter(({ matched }) => matched >= length);
    const places = order === null ? 0 : placesOf(order);
    if (places === before.places && echoes.length === before.echoes) continue;
    before = { places, echoes: echoes.length };
    const counts = emptyCounts(length);
    if (order !== null) countLibrary(counts, walk, order);
    countEchoes(counts, walk, echoes);
    if (counts.units.length > 0) result.push(counts);
  }
  return result;
}

export type UnitCounts = { readonly library: number; readonly echo: number; readonly lender: number };

const NEVER: UnitCounts = { library: 0, echo: 0, lender: 0 };

/** The counts of one unit. */
export function countsOf(counts: NextCounts, unit: number): UnitCounts {
  const at = counts.units.indexOf(unit);
  return at < 0
    ? NEVER
    : {
        library: counts.libraryCounts[at] ?? 0,
        echo: counts.echoCounts[at] ?? 0,
        lender: counts.lenderCounts[at] ?? 0,
      };
}

function ordersByLength({ orders, echoes }: SuffixWalk): [number, Order | null][] {
  const byLength = new Map<number, Order | null>(orders.map((order) => [order.length, order]));
  for (const { matched } of echoes) if (!byLength.has(matched)) byLength.set(matched, null);
  return [...byLength].sort(([a], [b]) => b - a);
}

function placesOf({ ranges }: Order): number {
  let places = 0;
  for (const { low, high } of ranges) places += high - low;
  return places;
}

function emptyCounts(length: number): NextCounts {
  return {
    length,
    units: [],
    libraryCounts: [],
    echoCounts: [],
    lenderCounts: [],
    libraryTotal: 0,
    echoTotal: 0,
    lenderTotal: 0,
  };
}

function countLibrary(
  counts: NextCounts,
  { segments, step, lenders }: SuffixWalk,
  { length, ranges }: Order,
): void {
  for (const [index, { low, high }] of ranges.entries()) {
    const segment = segments[index];
    if (segment === undefined || high === low) continue;
    const stride = Math.max(1, (high - low) / SAMPLES);
    const lending = stride === 1 ? lenders[index] : undefined;
    for (let at = low + (stride - 1) / 2; at < high; at += stride) {
      const place = (segment.suffixes[Math.floor(at)] ?? 0) + length + step;
      const slot = slotOf(counts, segment.units[place] ?? END_UNIT);
      counts.libraryCounts[slot] = (counts.libraryCounts[slot] ?? 0) + stride;
      counts.libraryTotal += stride;
      if (lending === undefined || lending.size === 0 || !lending.has(documentAt(segment, place))) continue;
      counts.lenderCounts[slot] = (counts.lenderCounts[slot] ?? 0) + 1;
      counts.lenderTotal += 1;
    }
  }
}

function countEchoes(counts: NextCounts, { draft, step }: SuffixWalk, echoes: readonly Echo[]): void {
  for (const { place } of echoes) {
    const unit = draft[place + step];
    if (unit === undefined) continue;
    const slot = slotOf(counts, unit);
    counts.echoCounts[slot] = (counts.echoCounts[slot] ?? 0) + 1;
    counts.echoTotal += 1;
  }
}

function slotOf(counts: NextCounts, unit: number): number {
  const known = counts.units.indexOf(unit);
  if (known >= 0) return known;
  counts.libraryCounts.push(0);
  counts.echoCounts.push(0);
  counts.lenderCounts.push(0);
  return counts.units.push(unit) - 1;
}
