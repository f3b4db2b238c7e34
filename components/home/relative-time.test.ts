import { expect, test } from "vitest";
import { relativeTime } from "./relative-time";

const now = new Date(2026, 0, 15, 16, 0, 0);

test.each([
  [new Date(2026, 0, 15, 15, 59, 30), "刚刚"],
  [new Date(2026, 0, 15, 15, 18), "42 分钟前"],
  [new Date(2026, 0, 15, 9, 5), "今天 09:05"],
  [new Date(2026, 0, 14, 23, 50), "昨天 23:50"],
  [new Date(2026, 0, 2, 8, 0), "1月2日"],
  [new Date(2025, 11, 31, 8, 0), "2025年12月31日"],
])("says %s as %s", (then, words) => {
  expect(relativeTime(then.toISOString(), now)).toBe(words);
});
