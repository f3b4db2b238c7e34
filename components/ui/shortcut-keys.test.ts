import { expect, test } from "vitest";
import { isShortcut, shortcutText } from "./shortcut-keys";

const press = (key: string, code: string, ...held: string[]) => ({
  key,
  code,
  ctrlKey: held.includes("Ctrl"),
  metaKey: held.includes("Meta"),
  altKey: held.includes("Alt"),
  shiftKey: held.includes("Shift"),
});

test.each([
  ["Mod-k", "Ctrl+K", "⌘K"],
  ["Mod-Alt-1", "Ctrl+Alt+1", "⌥⌘1"],
  ["Mod-Shift-e", "Ctrl+Shift+E", "⇧⌘E"],
  ["Alt-ArrowUp", "Alt+↑", "⌥↑"],
  ["Mod--", "Ctrl+-", "⌘-"],
  ["Shift-F3", "Shift+F3", "⇧F3"],
])("%s is written %s, on a Mac %s", (keys, elsewhere, mac) => {
  expect(shortcutText(keys, false)).toBe(elsewhere);
  expect(shortcutText(keys, true)).toBe(mac);
});

test("a shortcut is known by its key and exactly its modifiers", () => {
  expect(isShortcut(press("k", "KeyK", "Ctrl"), "Mod-k", false)).toBe(true);
  expect(isShortcut(press("K", "KeyK", "Ctrl"), "Mod-k", false)).toBe(true);
  expect(isShortcut(press("k", "KeyK", "Ctrl", "Shift"), "Mod-k", false)).toBe(false);
  expect(isShortcut(press("k", "KeyK"), "Mod-k", false)).toBe(false);
  expect(isShortcut(press("k", "KeyK", "Meta"), "Mod-k", true)).toBe(true);
  expect(isShortcut(press("k", "KeyK", "Ctrl"), "Mod-k", true)).toBe(false);
});

test("digits and letters are known by their place when a modifier makes them type something else", () => {
  expect(isShortcut(press("!", "Digit1", "Alt", "Shift"), "Alt-Shift-1", false)).toBe(true);
  expect(isShortcut(press("ƒ", "KeyF", "Meta", "Alt"), "Mod-Alt-f", true)).toBe(true);
  expect(isShortcut(press("、", "Slash", "Ctrl"), "Mod-/", false)).toBe(true);
});
