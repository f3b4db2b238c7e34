import { expect, test } from "vitest";
import { coveredShare } from "./covered-share";

test("counts the letters of shared stretches once, however many phrases have them", () => {
  expect(coveredShare("要抓好责任落实。", ["抓好责任", "抓好责任", "好责任落"], 4)).toBeCloseTo(5 / 7);
});

test("a stretch shorter than asked for, or parted by a slot, covers nothing", () => {
  expect(coveredShare("抓好责任落实", ["抓好责", "任落实"], 4)).toBe(0);
  expect(coveredShare("抓好责任落实", ["抓好〔数字〕责任"], 4)).toBe(0);
});

test("an empty wording is not covered", () => {
  expect(coveredShare("。", ["抓好责任"], 4)).toBe(0);
});
