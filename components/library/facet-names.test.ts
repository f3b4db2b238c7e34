import { expect, test } from "vitest";
import { facetValueName, orderedValues } from "./facet-names";

const count = (value: string) => ({ value, count: 1 });

test("years stand from the latest, documents without one last", () => {
  const ordered = orderedValues("year", [count("2024"), count("none"), count("2026")], []);
  expect(ordered.map(({ value }) => value)).toEqual(["2026", "2024", "none"]);
});

test("a fixed list keeps its own order, whatever the counts", () => {
  const ordered = orderedValues("move", [count("closing"), count("opening")], []);
  expect(ordered.map(({ value }) => value)).toEqual(["opening", "closing"]);
});

test("a chosen value that nothing is left of stays to be taken back", () => {
  expect(orderedValues("sector", [count("社区")], ["高校"])).toContainEqual({ value: "高校", count: 0 });
});

test("values are named in the words of the trade", () => {
  expect(facetValueName("kind", "comments")).toBe("点评意见");
  expect(facetValueName("level", "none")).toBe("未定");
  expect(facetValueName("year", "2025")).toBe("2025 年");
  expect(facetValueName("sector", "两新")).toBe("两新");
});
