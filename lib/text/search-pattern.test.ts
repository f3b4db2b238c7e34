import { expect, test } from "vitest";
import { searchPattern } from "./search-pattern";

const query = (text: string, isRegExp = true) => ({ text, isRegExp, isExact: false, skipQuoted: false });

test.each([
  "（.*）",
  "[一二三]是[^，]+，",
  "\\d{1,3}个",
  "(县|市)委",
  "“(.+?)”",
  "第(?<n>.)个",
  "(ab){2}",
  "\\p{Script=Han}+",
])("%s is a pattern", (text) => {
  expect(searchPattern(query(text))).toMatchObject({ ok: true });
});

test.each([
  ["(一", "pattern-invalid"],
  ["[一", "pattern-invalid"],
  ["*一", "pattern-invalid"],
  ["(.*)+", "pattern-costly"],
  ["((甲|乙)丙)*", "pattern-costly"],
  ["(?:(?:一+))*", "pattern-costly"],
  [".*.*.*.*", "pattern-costly"],
  ["一".repeat(501), "pattern-long"],
])("%s is refused", (text, code) => {
  expect(searchPattern(query(text))).toMatchObject({ ok: false, error: { code } });
});

test("signs of patterns mean themselves in plain words", () => {
  const pattern = searchPattern(query("3.(a)*", false));
  expect(pattern.ok && "x3.(a)*y".match(pattern.value)).toEqual(["3.(a)*"]);
});
