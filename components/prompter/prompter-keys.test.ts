import { expect, it } from "vitest";
import { PROMPTER_HELP, prompterAct } from "./prompter-keys";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {}) =>
  prompterAct({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

it.each([
  [" ", "toggle"],
  ["ArrowUp", "faster"],
  ["ArrowDown", "slower"],
  ["PageDown", "nextSection"],
  ["ArrowLeft", "previousSection"],
  ["=", "larger"],
  ["M", "mirror"],
  ["f", "fullScreen"],
  ["x", null],
])("reads the key %j as %s", (key, act) => {
  expect(press(key)).toBe(act);
});

it("leaves the browser its own keys", () => {
  expect(press("f", { ctrlKey: true })).toBeNull();
  expect(press("ArrowLeft", { altKey: true })).toBeNull();
  expect(press("-", { metaKey: true })).toBeNull();
});

it("explains every act once", () => {
  const acts = PROMPTER_HELP.map(({ act }) => act);
  expect(new Set(acts).size).toBe(acts.length);
  for (const key of [" ", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "+", "-", "m", "f", "Home", "?"])
    expect(acts).toContain(press(key));
});
