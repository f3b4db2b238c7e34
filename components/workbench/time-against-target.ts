/** How far a speaking time may miss its target without a word: a tenth, as a speaker makes up for. */
const TOLERANCE = 0.1;

export type TimeAgainstTarget =
  | { readonly type: "none" | "met" }
  /** Characters to add or to take away to meet the target. */
  | { readonly type: "short" | "long"; readonly chars: number };

/**
 * Compares what is written with the minutes aimed at.
 *
 * @param charsPerMinute - rate the speaker reads at, above 0.
 */
export function timeAgainstTarget(
  chars: number,
  targetMinutes: number | undefined,
  charsPerMinute: number,
): TimeAgainstTarget {
  if (targetMinutes === undefined) return { type: "none" };
  const target = targetMinutes * charsPerMinute;
  if (chars > target * (1 + TOLERANCE)) return { type: "long", chars: Math.round(chars - target) };
  if (chars < target * (1 - TOLERANCE)) return { type: "short", chars: Math.round(target - chars) };
  return { type: "met" };
}
