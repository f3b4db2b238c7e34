import { expect, test } from "vitest";
import { nextZoom, paperScale } from "./paper-view";

test.each([
  ["true size where there is room", { zoom: "auto", layout: "sheet" }, 1200, 1],
  ["smaller where there is less", { zoom: "auto", layout: "sheet" }, 396.85, 0.5],
  ["the width when fitted, not more than twice", { zoom: "fit", layout: "sheet" }, 4000, 2],
  ["the size wished for, whatever the width", { zoom: 1.5, layout: "sheet" }, 300, 1.5],
  ["its own size when flowing", { zoom: "fit", layout: "flow" }, 300, 1],
  ["no more than the largest", { zoom: 9, layout: "sheet" }, 300, 2],
] as const)("the paper takes %s", (_name, view, room, scale) => {
  expect(paperScale(view, room)).toBeCloseTo(scale, 3);
});

test("zooming goes by steps and stops at the ends", () => {
  expect(nextZoom(1, "in")).toBe(1.1);
  expect(nextZoom(0.64, "out")).toBe(0.6);
  expect(nextZoom(2, "in")).toBe(2);
  expect(nextZoom(0.5, "out")).toBe(0.5);
});
