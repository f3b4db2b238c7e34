import { Extension } from "@tiptap/core";
import { history } from "@tiptap/pm/history";

/** Undo and redo; their keys are in the draft keymap. */
export const DraftHistory = Extension.create({
  name: "draftHistory",
  addProseMirrorPlugins: () => [history({ depth: 500 })],
});
