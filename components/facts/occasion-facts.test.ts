import { expect, test } from "vitest";
import { occasionFacts } from "./occasion-facts";

test.each([
  ["全县2025年度抓基层党建工作述职评议会议", { level: "county", year: 2025 }],
  ["全市基层党建工作推进会", { level: "city" }],
  ["2026年度乡镇党委书记抓基层党建工作述职评议会", { level: "county", year: 2026 }],
  ["述职评议会议", {}],
])("%s settles what it says", (occasion, facts) => {
  expect(occasionFacts({}, occasion)).toEqual({ occasion, level: undefined, ...facts });
});

test("a level chosen by hand stays", () => {
  expect(occasionFacts({ level: "organ" }, "全市2025年度述职评议会议")).toMatchObject({
    level: "organ",
    year: 2025,
  });
});
