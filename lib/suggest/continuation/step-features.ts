import { countDocuments } from "./count-documents";
import { countsOf, type NextCounts } from "./next-counts";
import type { NextUnit } from "./rank-next";
import type { SuffixWalk } from "./suffix-walk";

const MARK = /[\p{P}\p{S}\s]/u;
/** Counts are estimates from samples: a little under three is three. */
const SUPPORTED_COUNT = 2.5;
const WIDE_TOTAL = 8;

/** Numbers that describe how sure the next unit is; the order of `stepFeatures`. */
export const STEP_FEATURE_COUNT = 28;

export function isMark(unit: number): boolean {
  return MARK.test(String.fromCharCode(unit));
}

/**
 * Describes one step: how probable the best next unit is, by how much, how long and how often and in how many documents
 * the wording before it is known, what the draft itself and the
 * documents it follows say, and where in the clause it stands.
 *
 * @param sinceMark - units since the last punctuation mark, walked ones included.
 */
export function stepFeatures(
  walk: SuffixWalk,
  list: readonly NextCounts[],
  ranked: readonly NextUnit[],
  sinceMark: number,
): Float64Array {
  const unit = ranked[0]?.unit ?? 0;
  const probability = ranked[0]?.probability ?? 0;
  const second = ranked[1]?.probability ?? 0;
  const longest = list.find(({ libraryTotal }) => libraryTotal > 0);
  const supported = list.find((counts) => countsOf(counts, unit).library >= SUPPORTED_COUNT);
  const wide = list.find(({ libraryTotal }) => libraryTotal >= WIDE_TOTAL);
  const echo = list.find(({ echoTotal }) => echoTotal > 0);
  const lender = list.find(({ lenderTotal }) => lenderTotal > 0);
  const lenderShare = lender === undefined ? 0 : countsOf(lender, unit).lender / lender.lenderTotal;
  const longestShare = shareOf(longest, unit);
  const longestLength = lengthOf(longest, walk);
  const longestDocuments = documentsOf(walk, longest, unit);
  const echoShare = echo === undefined ? 0 : countsOf(echo, unit).echo / echo.echoTotal;
  const echoLength = Math.log1p(lengthOf(echo, walk));
  return Float64Array.of(
    logit(probability) / 4,
    probability - second,
    logit(second) / 4,
    Math.log1p(longestLength),
    Math.log1p(longest?.libraryTotal ?? 0) / 3,
    longestShare,
    Math.log1p(longestDocuments),
    shareOf(supported, unit),
    Math.log1p(lengthOf(supported, walk)),
    Math.log1p(supported?.libraryTotal ?? 0) / 3,
    Math.log1p(supported === longest ? longestDocuments : documentsOf(walk, supported, unit)),
    shareOf(wide, unit),
    Math.log1p(lengthOf(wide, walk)),
    echoLength,
    echoShare,
    Math.log1p(echo?.echoTotal ?? 0),
    echoShare * echoLength,
    isMark(unit) ? 1 : 0,
    sinceMark === 0 ? 1 : 0,
    Math.log1p(sinceMark) / 2,
    Math.log1p(walk.step) / 2,
    entropyOf(ranked),
    longestShare * Math.log1p(longestLength),
    longestLength - walk.step > sinceMark ? 1 : 0,
    walk.lenders.some(({ size }) => size > 0) ? 1 : 0,
    lenderShare,
    Math.log1p(lengthOf(lender, walk)),
    lenderShare * Math.log1p(lengthOf(lender, walk)),
  );
}

function logit(probability: number): number {
  const inside = Math.min(0.9995, Math.max(0.0005, probability));
  return Math.log(inside / (1 - inside));
}

function shareOf(counts: NextCounts | undefined, unit: number): number {
  if (counts === undefined || counts.libraryTotal === 0) return 0;
  return countsOf(counts, unit).library / counts.libraryTotal;
}

function lengthOf(counts: NextCounts | undefined, { step }: SuffixWalk): number {
  return counts === undefined ? 0 : counts.length + step;
}

function documentsOf(walk: SuffixWalk, counts: NextCounts | undefined, unit: number): number {
  return counts === undefined ? 0 : countDocuments(walk, counts.length, unit);
}

function entropyOf(ranked: readonly NextUnit[]): number {
  let entropy = 0;
  for (const { probability } of ranked) entropy -= probability * Math.log(probability);
  return entropy;
}
