import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createTypingRest } from "./typing-rest";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("shows the newest of each owner, all at once, when typing has rested", () => {
  const rest = createTypingRest();
  const shown: string[] = [];
  const words = {};
  const place = {};
  rest.wait(words, () => shown.push("old words"));
  rest.wait(place, () => shown.push("place"));
  vi.advanceTimersByTime(200);
  rest.wait(words, () => shown.push("words"));
  vi.advanceTimersByTime(200);
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(shown).toEqual(["words", "place"]);
});

it("shows every four seconds what never rests", () => {
  const rest = createTypingRest();
  let shown = 0;
  for (let key = 0; key < 45; key += 1) {
    rest.wait(rest, () => {
      shown += 1;
    });
    vi.advanceTimersByTime(100);
  }
  expect(shown).toBe(1);
});

it("leaves out what was forgotten, and the rest goes on", () => {
  const rest = createTypingRest();
  const shown: string[] = [];
  const words = {};
  rest.wait(words, () => shown.push("words"));
  rest.wait(shown, () => shown.push("place"));
  rest.forget(words);
  vi.advanceTimersByTime(300);
  expect(shown).toEqual(["place"]);
});
