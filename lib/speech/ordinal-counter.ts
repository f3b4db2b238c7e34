import type { OrdinalFamily } from "./ordinal";

/** Follows the count of ordinals in a text by the rules of `numberDraft`, so that only true lists become structure. */
export class OrdinalCounter {
  private open: { family: OrdinalFamily; count: number }[] = [];

  /** A heading ends all sets. */
  reset(): void {
    this.open = [];
  }

  /** Whether the ordinal restarts its set, or null when its number does not follow and it must stay text. */
  take(family: OrdinalFamily, count: number): boolean | null {
    const depth = this.open.findIndex((set) => set.family === family);
    const expected = (this.open[depth]?.count ?? 0) + 1;
    if (count !== expected && count !== 1) return null;
    const outer = depth < 0 ? this.open : this.open.slice(0, depth);
    this.open = [...outer, { family, count }];
    // The first of a pasted list must not go on counting a list that stands above the place of pasting.
    return count === 1;
  }
}
