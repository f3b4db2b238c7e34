/**
 * When a continuation is shown, and where it stops.
 *
 * Each possible stop has a probability p of being what the writer means and saves n − 1 keys when it is (one goes to
 * Tab). Shown is the stop with the highest worth above 0: p · (n − 1) + caution · (p − demanded).
 */
export type Gate = {
  /** What a right or wrong suggestion weighs against saved keys, in keys; > 0. Higher means shorter and surer. */
  readonly caution: number;
  /** Probability at which being right and being wrong balance, 0 to 1. */
  readonly demanded: number;
};

/**
 * Gates by how much they offer. `standard` is meant to be right three times in four over many texts; single texts lie on
 * both sides of that. It was chosen with replays of a few real texts in view, so a library of its own kind may differ.
 */
export const GATES = {
  sparing: { caution: 60, demanded: 0.95 },
  standard: { caution: 60, demanded: 0.84 },
  generous: { caution: 24, demanded: 0.5 },
} as const satisfies Record<string, Gate>;

/** @param saved - characters the stop offers. */
export function worthOf(gate: Gate, probability: number, saved: number): number {
  return probability * (saved - 1) + gate.caution * (probability - gate.demanded);
}

/** Below this probability no stop of up to `most` characters can be worth showing. */
export function hopeless(gate: Gate, most: number): number {
  return (gate.caution * gate.demanded) / (gate.caution + most - 1);
}
