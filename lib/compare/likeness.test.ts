import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterPairs, likenessOf } from "./likeness";

describe("likenessOf", () => {
  it("is the share of pairs of characters two texts have in common", () => {
    const alike = likenessOf(
      ["抓好落实", "抓好落实抓好落实", "", "好"],
      ["抓好落实", "抓好整改", "开门", ""],
    );
    expect([alike(0, 0), alike(0, 1), alike(0, 2), alike(0, 3)]).toEqual([1, 1 / 3, 0, 0]);
    expect([alike(1, 0), alike(2, 3), alike(3, 0)]).toEqual([6 / 7, 0, 0]);
  });

  it("is the same in whatever order it is asked for", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text), fc.array(text), fc.array(fc.tuple(fc.nat(9), fc.nat(9))), (a, b, asked) => {
        const alike = likenessOf(a, b);
        for (const [one, other] of asked) {
          if (one >= a.length || other >= b.length) continue;
          const [ours, theirs] = [characterPairs(a[one] ?? ""), characterPairs(b[other] ?? "")];
          const shared = [...ours].filter((pair) => theirs.has(pair)).length;
          const total = ours.size + theirs.size;
          expect(alike(one, other)).toBe(total === 0 ? 0 : (2 * shared) / total);
        }
      }),
    );
  });
});
