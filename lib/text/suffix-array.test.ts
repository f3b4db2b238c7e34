import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSuffixArray } from "./suffix-array";

function units(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function sortedByComparing(text: string): number[] {
  const suffixes = [...units(text).keys()].map((at) => text.slice(at));
  return [...suffixes.keys()].sort((a, b) => ((suffixes[a] ?? "") < (suffixes[b] ?? "") ? -1 : 1));
}

describe("buildSuffixArray", () => {
  it.each(["", "实", "抓抓抓抓", "一是抓实一是抓严", "banana", "mississippi", "abababab", "cabbage𠮷𠮷"])(
    "sorts the suffixes of %j",
    (text) => {
      expect([...buildSuffixArray(units(text))]).toEqual(sortedByComparing(text));
    },
  );

  it("agrees with comparing suffix by suffix for any text over few and many symbols", () => {
    const few = fc.string({ unit: fc.constantFrom("党", "建", "，"), maxLength: 80 });
    fc.assert(
      fc.property(
        fc.oneof(
          few,
          fc.string({ unit: fc.constantFrom("实", "a", "𠮷", "\n", "\u0000", "\uffff"), maxLength: 60 }),
        ),
        (text) => {
          expect([...buildSuffixArray(units(text))]).toEqual(sortedByComparing(text));
        },
      ),
      { numRuns: 60 },
    );
  });
});
