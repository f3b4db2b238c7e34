import { describe, expect, it } from "vitest";
import { charSet, charTable } from "./char-table";

describe("charTable", () => {
  it.each([
    /[\p{L}\p{N}]/u,
    /[\p{P}\p{S}\p{Z}\s]/u,
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}\ufffd]/u,
  ])("answers as %s does at every unit", (pattern) => {
    const table = charTable(pattern);
    const differing = Array.from(table.keys()).filter(
      (code) => pattern.test(String.fromCharCode(code)) !== (table[code] === 1),
    );
    expect(differing).toEqual([]);
  });
});

describe("charSet", () => {
  it("holds the characters given and no other", () => {
    const table = charSet("《、");
    expect([table["《".charCodeAt(0)], table["、".charCodeAt(0)]]).toEqual([1, 1]);
    expect(table.reduce((sum, each) => sum + each, 0)).toBe(2);
  });
});
