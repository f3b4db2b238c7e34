import { describe, expect, it } from "vitest";
import { KeywordIndex } from "./keyword-index";

describe("KeywordIndex", () => {
  it("finds overlapping words with their values and places", () => {
    const index = new KeywordIndex([
      ["党支部", 3],
      ["支部", 1],
      ["廉", 2],
    ]);
    const found: [number, number, string][] = [];
    index.scan("党支部清廉", (value, offset, word) => found.push([value, offset, word]));
    expect(found).toContainEqual([3, 0, "党支部"]);
    expect(found).toContainEqual([1, 1, "支部"]);
  });

  it("finds nothing in an empty text", () => {
    new KeywordIndex([["党", 1]]).scan("", () => expect.unreachable());
  });
});
