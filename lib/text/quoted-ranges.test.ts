import { expect, test } from "vitest";
import { quotedRanges } from "./quoted-ranges";

test.each([
  ["落实“三会一课”制度", ["“三会一课”"]],
  ["学习《条例》和“一岗双责”", ["《条例》", "“一岗双责”"]],
  ["讲“要读《论语》《孟子》”", ["“要读《论语》《孟子》”"]],
  ["引“外“内”外”止", ["“外“内”外”"]],
  ["半个“引号没有合上", []],
  ["没有引号", []],
])("%s", (text, quoted) => {
  expect(quotedRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});
