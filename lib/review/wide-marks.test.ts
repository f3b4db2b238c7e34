import { describe, expect, it } from "vitest";
import { wideMarks } from "./wide-marks";

describe("wideMarks", () => {
  it.each([
    ["一是抓紧,抓实.二是抓严;", "一是抓紧，抓实。二是抓严；"],
    ["增长3.5%,共12,300人.", "增长3.5%，共12,300人。"],
    ["全用全角，不变。", "全用全角，不变。"],
  ])("widens marks and leaves figures: %s", (text, wide) => {
    expect(wideMarks(text)).toBe(wide);
    expect(wide).toHaveLength(text.length);
  });
});
