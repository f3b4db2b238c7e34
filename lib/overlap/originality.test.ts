import { describe, expect, it } from "vitest";
import { originalityOf } from "./originality";
import type { OverlapKind, OverlapMatch } from "./overlap-match";

const source = { id: "甲", title: "甲", year: null, unit: null };

function match(start: number, end: number, kind: OverlapKind): OverlapMatch {
  return {
    start,
    end,
    source,
    sourceStart: 0,
    sourceEnd: end - start,
    kind,
    isExact: true,
    similarity: 1,
    relations: [],
  };
}

describe("originalityOf", () => {
  it("counts every character once and marks not at all", () => {
    const text = "抄来的话，借来的话。自己的话";
    const shares = originalityOf(text, [
      match(0, 5, "copied"),
      match(2, 5, "copied"),
      match(5, 10, "borrowed"),
    ]);
    expect(shares).toMatchObject({ characters: 12, copied: 4, borrowed: 4, own: 4, formulation: 0 });
    expect(shares.copiedShare).toBeCloseTo(1 / 3);
    expect(shares.isOverLimit).toBe(true);
  });

  it("counts what several matches cover as the mildest of them, and formulations not at all", () => {
    const shares = originalityOf("一二三四五六七八", [
      match(0, 8, "copied"),
      match(0, 4, "formulation"),
      match(4, 6, "borrowed"),
    ]);
    expect(shares).toMatchObject({ formulation: 4, borrowed: 2, copied: 2, own: 0, copiedShare: 0.5 });
    expect(originalityOf("一二三四五六七八", [match(0, 8, "copied")], 1).isOverLimit).toBe(false);
  });

  it("has nothing to say of an empty draft", () => {
    expect(originalityOf("", [])).toMatchObject({ characters: 0, copiedShare: 0, isOverLimit: false });
  });
});
