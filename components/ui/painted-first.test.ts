import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type PaintedFirst, paintedFirst } from "./painted-first";

let done = 0;
let later: PaintedFirst;

beforeEach(() => {
  done = 0;
  later = paintedFirst(() => {
    done += 1;
  });
});
afterEach(() => later.stop());

it("waits for a frame, and does once what was asked for often", async () => {
  later.ask();
  later.ask();
  expect(done).toBe(0);
  await vi.waitFor(() => expect(done).toBe(1));
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(done).toBe(1);
});

it.each(["keydown", "pointerdown", "pagehide", "visibilitychange"])(
  "is done before what follows a %s",
  (act) => {
    later.ask();
    window.dispatchEvent(new Event(act));
    expect(done).toBe(1);
  },
);

it("does nothing where nothing was asked for, or no longer", async () => {
  later.settle();
  later.ask();
  later.stop();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(done).toBe(0);
});
