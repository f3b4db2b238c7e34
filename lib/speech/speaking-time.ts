/** Characters a minute a leader reads from a script; planning value between 150 (slow) and 220 (fast). */
export const DEFAULT_CHARS_PER_MINUTE = 180;

/** Rates somebody can read a script aloud at, in characters a minute. */
export const CHARS_PER_MINUTE_RANGE = { min: 80, max: 400 } as const;

/** Minutes (fraction) needed to read so many characters aloud. */
export function speakingMinutes(chars: number, charsPerMinute: number = DEFAULT_CHARS_PER_MINUTE): number {
  if (charsPerMinute <= 0) throw new RangeError("speakingMinutes: charsPerMinute must be above 0");
  return chars / charsPerMinute;
}
