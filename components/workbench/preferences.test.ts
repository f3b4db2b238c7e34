import { expect, test } from "vitest";
import { DEFAULT_PREFERENCES, parsePreferences, preferencesStore } from "./preferences";

test("what was written is read back, for that person alone", () => {
  const chosen = { ...DEFAULT_PREFERENCES, zoom: 1.25, layout: "flow" as const };
  expect(preferencesStore.write("a", chosen)).toBe(true);
  expect(parsePreferences(preferencesStore.read("a"))).toEqual(chosen);
  expect(preferencesStore.read("b")).toBeNull();
});

test("a part that makes no sense falls back by itself", () => {
  expect(parsePreferences('{"zoom":40,"layout":"flow","tab":"?"}')).toEqual({
    ...DEFAULT_PREFERENCES,
    layout: "flow",
  });
});

test.each([null, "", "{", "[]", "3"])("%j gives the defaults", (stored) => {
  expect(parsePreferences(stored)).toEqual(DEFAULT_PREFERENCES);
});
