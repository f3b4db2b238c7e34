import { expect, test } from "vitest";
import { matchPinyin } from "./match-pinyin";
import { pinyinInitials, pinyinReadings } from "./pinyin-initials";

test.each([
  ["述职评议", "szpy"],
  ["重点任务", "zdrw"],
  ["重庆", "cq"],
  ["会计", "kj"],
  ["调研座谈会", "dyzth"],
  ["协调推进", "xttj"],
  ["部长", "bz"],
  ["长期", "cq"],
  ["行业党委", "hydw"],
  ["参与", "cy"],
  ["差距", "cj"],
  ["2025年度“一岗双责”", "2025ndygsz"],
])("%s is typed %s", (text, initials) => {
  expect(pinyinInitials(text)).toBe(initials);
});

test.each([
  ["述职评议", "szpy", 0],
  ["述职评议", "shuzhi", 0],
  ["述职评议", "shuzpingyi", 0],
  ["召开述职评议会", "szpy", 2],
  ["率先垂范", "sxcf", 0],
  ["绿色发展", "lvse", 0],
  ["抓学习、促工作", "xxcgz", 1],
  ["用好APP", "yhapp", 0],
  ["述职评议", "szpyh", null],
  ["述职评议", "x", null],
  ["", "s", null],
])("%s by %s starts at %s", (text, letters, start) => {
  expect(matchPinyin(pinyinReadings(text), letters)).toBe(start);
});
