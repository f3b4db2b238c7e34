import { expect, test } from "vitest";
import { timeAgainstTarget } from "./time-against-target";

test.each([
  ["no target", 1000, undefined, 180, { type: "none" }],
  ["a tenth over is met", 1980, 10, 180, { type: "met" }],
  ["more is long by the characters above the target", 2000, 10, 180, { type: "long", chars: 200 }],
  ["a tenth under is met", 1620, 10, 180, { type: "met" }],
  ["less is short by what is missing", 1500, 10, 180, { type: "short", chars: 300 }],
  ["a slower speaker needs fewer", 1500, 10, 150, { type: "met" }],
] as const)("%s", (_name, chars, minutes, rate, expected) => {
  expect(timeAgainstTarget(chars, minutes, rate)).toEqual(expected);
});
