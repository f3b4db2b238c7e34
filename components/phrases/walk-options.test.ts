import { expect, test } from "vitest";
import { walkOptions } from "./walk-options";

test.each([
  ["ArrowDown", 0, 3, 1],
  ["ArrowDown", 2, 3, 2],
  ["ArrowUp", 2, 3, 1],
  ["ArrowUp", 0, 3, -1],
  ["PageDown", 1, 20, 6],
  ["PageDown", 17, 20, 19],
  ["PageUp", 3, 20, 0],
  ["Home", 7, 20, 0],
  ["End", 7, 20, 19],
  ["End", 0, 0, 0],
  ["Enter", 1, 3, null],
  ["a", 1, 3, null],
])("%s at %i of %i leads to %s", (key, at, count, next) => {
  expect(walkOptions(key, at, count)).toBe(next);
});
