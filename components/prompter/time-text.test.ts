import { expect, it } from "vitest";
import { timeText } from "./time-text";

it.each([
  [0, "0:00"],
  [3, "0:01"],
  [180, "1:00"],
  [2175, "12:05"],
  [12_600, "70:00"],
])("%d characters at 180 a minute take %s", (chars, text) => {
  expect(timeText(chars, 180)).toBe(text);
});
