import { Extension } from "@tiptap/core";
import { history } from "@tiptap/pm/history";
import type { Plugin } from "@tiptap/pm/state";

const historyPlugins = new WeakSet<Plugin>();

export function draftHistoryPlugin(): Plugin {
  const plugin = history({ depth: 500 });
  historyPlugins.add(plugin);
  return plugin;
}

export function isDraftHistory(plugin: Plugin): boolean {
  return historyPlugins.has(plugin);
}

/** Undo and redo; their keys are in the draft keymap. */
export const DraftHistory = Extension.create({
  name: "draftHistory",
  addProseMirrorPlugins: () => [draftHistoryPlugin()],
});
