/** Random choices that a seed repeats exactly. */
export type SeededRandom = {
  /** Number from 0 (inclusive) to 1 (exclusive). */
  readonly next: () => number;
  /** Whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  /** True with the probability given, 0 to 1. */
  readonly chance: (probability: number) => boolean;
  /** One of the values; there must be one at least. */
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** Some of the values in their order, each with the probability given. */
  readonly some: <Value>(values: readonly Value[], probability: number) => Value[];
};

/** The generator mulberry32, seeded with a whole number of 32 bits. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
    some: (values, probability) => values.filter(() => next() < probability),
  };
}
