import { describe, expect, it } from "vitest";
import { normaliseForSearch, searchPairs } from "./search-pairs";

describe("normaliseForSearch", () => {
  it("unifies full-width letters, digits and marks, case and blanks, and keeps line ends", () => {
    expect(normaliseForSearch(" ２０２６年　ＫＰＩ，  Ａ \r\n\n 下一段 ")).toBe("2026年 kpi, a\n下一段");
  });

  it("changes nothing the second time", () => {
    const once = normaliseForSearch("㈠“上热下冷”：\n\n  台账　党建 ①");
    expect(normaliseForSearch(once)).toBe(once);
  });
});

describe("searchPairs", () => {
  it("pairs neighbours within a run, not across marks, blanks or lines", () => {
    expect(searchPairs("抓落实，要 严\n实")).toEqual(["抓落", "落实"]);
  });

  it("keeps a rare character whole", () => {
    expect(searchPairs("张𠮷祥")).toEqual(["张𠮷", "𠮷祥"]);
  });

  it("has the pairs of every stretch of a text among those of the text", () => {
    const text = normaliseForSearch("2026年，全镇37个党支部KPI“过筛”，群众满意度提高到92.5%。");
    const pairs = new Set(searchPairs(text));
    for (let start = 0; start < text.length; start += 1) {
      for (const pair of searchPairs(text.slice(start, start + 6))) expect(pairs.has(pair)).toBe(true);
    }
  });
});
