import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, alignEqual } from "./align";

const letters = fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 12 });

/** Longest common subsequence by trying every choice. */
function longest(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined || other.length === 0) return 0;
  const at = other.indexOf(first);
  const without = longest(rest, other);
  return at < 0 ? without : Math.max(without, 1 + longest(rest, other.slice(at + 1)));
}

describe("alignEqual", () => {
  it("pairs as many equal items as can be, in order", () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const pairs = alignEqual(one, other);
        expect(pairs).toHaveLength(longest(one, other));
        for (const [a, b] of pairs) expect(one[a]).toBe(other[b]);
        expect(
          pairs.every(
            ([a, b], at) => at === 0 || (a > (pairs[at - 1]?.[0] ?? 0) && b > (pairs[at - 1]?.[1] ?? 0)),
          ),
        ).toBe(true);
      }),
    );
  });
});

describe("align", () => {
  it("takes the heavier of two pairs that cross", () => {
    const weights = [
      [0, 1],
      [3, 0],
    ];
    expect(align(2, 2, (one, other) => weights[one]?.[other] ?? 0)).toEqual([[1, 0]]);
  });

  it("pairs nothing where nothing weighs, and nothing of what is too long to compare", () => {
    expect(align(3, 3, () => 0)).toEqual([]);
    expect(align(50_000, 50_000, () => 1)).toEqual([]);
  });
});
