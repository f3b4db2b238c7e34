/** Places that belong together: index in the one sequence, index in the other. */
export type AlignedPair = readonly [number, number];

/** Beyond so many comparisons only what is alike at both ends is paired. */
const MAX_CELLS = 24_000_000;

const STAY = 0;
const SKIP_ONE = 1;
const SKIP_OTHER = 2;

/**
 * Pairs two sequences in order so that the sum of the pairs' weights is greatest (Needleman and Wunsch, gaps free).
 *
 * Of equally good pairings the one that pairs late in both sequences is kept. Time and memory grow with the product of
 * the lengths; above 24 million nothing is paired.
 *
 * @param weight - what a pair is worth; 0 or less never pairs.
 * @returns pairs, ascending in both places.
 */
export function align(
  oneLength: number,
  otherLength: number,
  weight: (one: number, other: number) => number,
): AlignedPair[] {
  if (oneLength * otherLength > MAX_CELLS) return [];
  const width = otherLength + 1;
  const steps = new Uint8Array((oneLength + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let one = 1; one <= oneLength; one += 1) {
    row[0] = 0;
    for (let other = 1; other <= otherLength; other += 1) {
      const value = weight(one - 1, other - 1);
      let best = above[other] ?? 0;
      let step = SKIP_ONE;
      const left = row[other - 1] ?? 0;
      if (left > best) {
        best = left;
        step = SKIP_OTHER;
      }
      const paired = (above[other - 1] ?? 0) + value;
      if (value > 0 && paired >= best) {
        best = paired;
        step = STAY;
      }
      row[other] = best;
      steps[one * width + other] = step;
    }
    [above, row] = [row, above];
  }
  return walkBack(steps, oneLength, otherLength);
}

function walkBack(steps: Uint8Array, oneLength: number, otherLength: number): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let one = oneLength;
  let other = otherLength;
  while (one > 0 && other > 0) {
    const step = steps[one * (otherLength + 1) + other];
    if (step === STAY) pairs.push([--one, --other]);
    else if (step === SKIP_ONE) one -= 1;
    else other -= 1;
  }
  return pairs.reverse();
}

/**
 * Pairs equal items of two sequences in order, the heaviest selection of them. What is equal at both ends is paired
 * without comparing the rest, so that two long texts with few differences cost little.
 *
 * @param weigh - what an equal pair is worth, more than 0; 1 for all makes it the longest common subsequence.
 */
export function alignEqual(
  one: readonly string[],
  other: readonly string[],
  weigh: (one: number, other: number) => number = () => 1,
): AlignedPair[] {
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const inner = align(one.length - head - tail, other.length - head - tail, (a, b) =>
    one[head + a] === other[head + b] ? weigh(head + a, head + b) : 0,
  );
  return [
    ...Array.from({ length: head }, (_, at): AlignedPair => [at, at]),
    ...inner.map(([a, b]): AlignedPair => [head + a, head + b]),
    ...Array.from(
      { length: tail },
      (_, at): AlignedPair => [one.length - tail + at, other.length - tail + at],
    ),
  ];
}
