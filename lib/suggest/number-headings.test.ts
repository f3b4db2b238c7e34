import { expect, test } from "vitest";
import type { SkeletonHeading } from "@/lib/mining/skeleton";
import type { OrdinalFamily } from "@/lib/speech/ordinal";
import { numberHeadings } from "./number-headings";

const standing = (level: 1 | 2 | 3): SkeletonHeading => ({
  level,
  text: "抓落实",
  move: "tasks",
  runIn: false,
  share: 0.1,
});

const runIn = (family?: OrdinalFamily): SkeletonHeading => ({
  ...standing(2),
  runIn: true,
  ...(family === undefined ? {} : { family }),
});

test("levels count by themselves and start again under a higher one", () => {
  expect(numberHeadings([standing(1), standing(2), standing(2), standing(1), standing(2)])).toEqual([
    "一、",
    "（一）",
    "（二）",
    "二、",
    "（一）",
  ]);
});

test("run-in headings keep the ordinals of their document and start again under every heading", () => {
  expect(
    numberHeadings([standing(1), runIn("yao"), runIn("yao"), standing(1), runIn("di"), runIn("di"), runIn()]),
  ).toEqual(["一、", "一要", "二要", "二、", "第一，", "第二，", "一是"]);
});

test("a volume of headings is numbered like a speech", () => {
  const many = numberHeadings([standing(1), ...Array.from({ length: 120 }, () => runIn("shi"))]);
  expect(many.at(-1)).toBe("一百二十是");
});
