import { Extension } from "@tiptap/core";
import { type Command, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { blockAt } from "../queries/block-at";

const currentBlockKey = new PluginKey<boolean>("currentBlock");

/** Switches the marking of the block with the cursor, which focus mode asks for; off, it costs nothing. */
export function markCurrentBlock(isMarked: boolean): Command {
  return (state, dispatch) => {
    if (currentBlockKey.getState(state) === isMarked) return false;
    dispatch?.(state.tr.setMeta(currentBlockKey, isMarked).setMeta("addToHistory", false));
    return true;
  };
}

function currentBlockPlugin(): Plugin<boolean> {
  return new Plugin<boolean>({
    key: currentBlockKey,
    state: {
      init: () => false,
      apply: (transaction, isMarked) => transaction.getMeta(currentBlockKey) ?? isMarked,
    },
    props: {
      decorations: (state) => {
        if (currentBlockKey.getState(state) !== true) return null;
        const block = blockAt(state.selection.$head);
        if (block === null) return null;
        const decoration = Decoration.node(block.beforePos, block.afterPos, { class: "is-current" });
        return DecorationSet.create(state.doc, [decoration]);
      },
    },
  });
}

export const CurrentBlock = Extension.create({
  name: "currentBlock",
  addProseMirrorPlugins: () => [currentBlockPlugin()],
});
