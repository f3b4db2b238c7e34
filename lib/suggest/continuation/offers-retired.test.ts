import { expect, test } from "vitest";
import { offersRetired } from "./offers-retired";

const RETIRED = ["⟦shi⟧把准政治方向，扛牢第一责任", "压减会议〔数字〕次"];

test.each([
  ["我们要把准政治方向，", "扛牢第一责任"],
  ["我们要", "把准政治方向，"],
  ["全年", "压减会议〔次数〕次"],
])("%s|%s says a retired phrase", (before, text) => {
  expect(offersRetired(before, text, RETIRED)).toBe(true);
});

test.each([
  ["把准政治方向，扛牢第一责任。下一步，", "要抓好落实"],
  ["我们要", "把准方向"],
  ["", ""],
])("%s|%s says none", (before, text) => {
  expect(offersRetired(before, text, RETIRED)).toBe(false);
});

test("nothing retired, nothing hindered", () => {
  expect(offersRetired("把准", "政治方向", [])).toBe(false);
});
