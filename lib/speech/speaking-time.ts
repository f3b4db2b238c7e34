/** Characters a minute a leader reads from a script; planning value between 150 (slow) and 220 (fast). */
export const DEFAULT_CHARS_PER_MINUTE = 180;

/** Rates somebody can read a script aloud at, in characters a minute. */
export const CHARS_PER_MINUTE_RANGE = { min: 80, max: 400 } as const;

/** Minutes (fraction) needed to read so many characters aloud. */
export function speakingMinutes(chars: number, charsPerMinute: number = DEFAULT_CHARS_PER_MINUTE): number {
  if (charsPerMinute <= 0) throw new RangeError("speakingMinutes: charsPerMinute must be above 0");
  return chars / charsPerMinute;
}

/** Characters below which a timed reading says too little about the rate. */
export const TIMED_CHARS_AT_LEAST = 300;

/** What one timed reading tells of the rate, or why it tells nothing. */
export type TimedRate =
  | { readonly type: "rate"; readonly charsPerMinute: number }
  | { readonly type: "too-short" }
  | { readonly type: "out-of-range"; readonly charsPerMinute: number };

/**
 * Rate of a speaker who read `chars` characters in so many minutes, rounded to whole characters a minute.
 * @throws RangeError when the minutes are not above 0
 */
export function rateOfTimedSpeech(chars: number, minutes: number): TimedRate {
  if (!(minutes > 0)) throw new RangeError("rateOfTimedSpeech: minutes must be above 0");
  if (chars < TIMED_CHARS_AT_LEAST) return { type: "too-short" };
  const charsPerMinute = Math.round(chars / minutes);
  const { min, max } = CHARS_PER_MINUTE_RANGE;
  const isPossible = charsPerMinute >= min && charsPerMinute <= max;
  return { type: isPossible ? "rate" : "out-of-range", charsPerMinute };
}
