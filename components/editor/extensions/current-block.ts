import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { blockAt } from "../queries/block-at";

/**
 * Marks the block with the cursor for the style sheet.
 *
 * It is never skipped by layout, not even before its first frame: in a block without layout the browser puts typed
 * characters behind the cursor instead of before it. Focus mode leaves it alone dark.
 */
export const CurrentBlock = Extension.create({
  name: "currentBlock",
  addProseMirrorPlugins: () => [
    new Plugin({ key: new PluginKey("currentBlock"), props: { decorations: decorate } }),
  ],
});

function decorate(state: EditorState): DecorationSet | null {
  const block = blockAt(state.selection.$head);
  if (block === null) return null;
  const decoration = Decoration.node(block.beforePos, block.afterPos, { class: "is-current" });
  return DecorationSet.create(state.doc, [decoration]);
}
