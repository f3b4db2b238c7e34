import { Extension } from "@tiptap/core";
import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  deleteSelection,
  selectNodeBackward,
  selectNodeForward,
} from "@tiptap/pm/commands";
import { redo, undo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import type { Command, Plugin } from "@tiptap/pm/state";
import { clearDraft } from "../commands/clear-draft";
import { deleteAtom, joinDown, joinUp, resetBlockAtStart } from "../commands/delete-at-boundary";
import { escapeDraft } from "../commands/escape-draft";
import { leaveFilledSlot } from "../commands/leave-filled-slot";
import { leaveSlot } from "../commands/leave-slot";
import { moveSection } from "../commands/move-section";
import { restoreEmptiedSlot } from "../commands/restore-slot";
import { setHeadingLevel, shiftHeadingLevel } from "../commands/set-heading-level";
import { shiftSection } from "../commands/shift-section";
import { splitBlock } from "../commands/split-block";
import { walkSlots } from "../commands/walk-slots";
import { undoStructure } from "./structure-input";
import { releaseTab, tabReleasePlugin, unlessReleased } from "./tab-release";

const enter = chainCommands(leaveSlot, clearDraft, splitBlock, createParagraphNear);
const backspace = chainCommands(
  undoStructure,
  clearDraft,
  restoreEmptiedSlot("backward"),
  deleteSelection,
  deleteAtom("backward"),
  resetBlockAtStart,
  joinUp,
  selectNodeBackward,
);
const forwardDelete = chainCommands(
  clearDraft,
  restoreEmptiedSlot("forward"),
  deleteSelection,
  deleteAtom("forward"),
  joinDown,
  selectNodeForward,
);

/**
 * Keys of the draft.
 *
 * Tab walks the open slots, and at a heading's start changes its level. With no open slot, or after Esc, it leaves the
 * editor as everywhere on a page.
 */
export const DRAFT_KEYS: Readonly<Record<string, Command>> = {
  Enter: enter,
  "Shift-Enter": enter,
  Backspace: backspace,
  "Mod-Backspace": backspace,
  "Shift-Backspace": backspace,
  Delete: forwardDelete,
  "Mod-Delete": forwardDelete,
  Tab: unlessReleased(chainCommands(shiftHeadingLevel(1), walkSlots("next"))),
  "Shift-Tab": unlessReleased(chainCommands(shiftHeadingLevel(-1), walkSlots("previous"))),
  Escape: chainCommands(leaveSlot, leaveFilledSlot, escapeDraft, releaseTab),
  "Mod-Alt-0": setHeadingLevel(null),
  "Mod-Alt-1": setHeadingLevel(1),
  "Mod-Alt-2": setHeadingLevel(2),
  "Mod-Alt-3": setHeadingLevel(3),
  "Alt-ArrowUp": moveSection("up"),
  "Alt-ArrowDown": moveSection("down"),
  "Mod-Shift-ArrowUp": moveSection("up"),
  "Mod-Shift-ArrowDown": moveSection("down"),
  "Mod-[": shiftSection(-1),
  "Mod-]": shiftSection(1),
  "Mod-z": undo,
  "Mod-y": redo,
  "Shift-Mod-z": redo,
};

/** The keymaps of the draft; they replace the editor library's own, which knows no title that has to stay. */
export function draftKeymapPlugins(): Plugin[] {
  return [keymap(DRAFT_KEYS), keymap(baseKeymap), tabReleasePlugin()];
}

export const DraftKeymap = Extension.create({
  name: "draftKeymap",
  addProseMirrorPlugins: draftKeymapPlugins,
});
