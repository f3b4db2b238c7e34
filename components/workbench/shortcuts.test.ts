import { expect, test } from "vitest";
import { DRAFT_KEYS } from "@/components/editor/extensions/draft-keymap";
import { SHORTCUT_IDS, type ShortcutId, shortcut } from "./shortcuts";

/** Answered by the menus, the grey text, the bar of a slot and the desk around the paper, not by the keymap. */
const ANSWERED_BESIDE: readonly ShortcutId[] = [
  "slashMenu",
  "acceptWord",
  "readContinuation",
  "contextMenu",
  "slotOptions",
  "zoomIn",
  "zoomOut",
  "zoomReset",
];

test("no two shortcuts of one keyboard have the same keys and the same name", () => {
  for (const mac of [false, true]) {
    const keys = SHORTCUT_IDS.map((id) => (mac ? shortcut(id).macKeys : undefined) ?? shortcut(id).keys);
    expect(new Set(keys).size).toBe(keys.length);
  }
  expect(new Set(SHORTCUT_IDS.map((id) => shortcut(id).label)).size).toBe(SHORTCUT_IDS.length);
});

test("every shortcut of the paper is one of its keys", () => {
  const missing = SHORTCUT_IDS.filter(
    (id) =>
      shortcut(id).scope === "paper" && !ANSWERED_BESIDE.includes(id) && !(shortcut(id).keys in DRAFT_KEYS),
  );
  expect(missing).toEqual([]);
});
