import { expect, test } from "vitest";
import { correctionText } from "./correction-text";

const at = { key: "二下半年的任务要抓实抓细抓到位", occurrence: 0 };

test("a correction is told in the words of the trade", () => {
  expect(correctionText({ what: "kind", value: "comments" })).toBe("文种：点评意见");
  expect(correctionText({ what: "year", value: null })).toBe("年度：未定");
  expect(correctionText({ what: "line", at, headingLevel: 2 })).toBe(
    "“二下半年的任务要抓实抓细抓到…”是二级标题",
  );
  expect(
    correctionText({ what: "run-in", at: { key: "一是抓学习", occurrence: 0 }, headingLevel: null }),
  ).toBe("“一是抓学习”不是小标题");
  expect(correctionText({ what: "move", scope: "section", at, value: "problems" })).toBe(
    "“二下半年的任务要抓实抓细抓到…”一节语步：问题",
  );
});
