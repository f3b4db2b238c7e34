import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, type DecorationSet } from "@tiptap/pm/view";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { slotsInBlock, slotValue } from "../queries/slots";
import { type DecorateBlock, decorateBlocks, updateBlocks } from "./block-decorations";

type SlotDisplay = { readonly facts: FactSheet; readonly decorations: DecorationSet };

const slotDisplayKey = new PluginKey<SlotDisplay>("slotDisplay");

function drawSlots(facts: FactSheet): DecorateBlock {
  return (block, blockPos) =>
    slotsInBlock(block).map(({ offset, node }) => {
      const pos = blockPos + 1 + offset;
      const value = slotValue(node, facts);
      const slotText = value ?? `〔${node.attrs.label}〕`;
      return Decoration.node(pos, pos + node.nodeSize, {}, { slotText, slotOpen: value === null });
    });
}

/** The facts the editor shows in bound slots. */
export function factsOf(state: EditorState): FactSheet {
  return slotDisplayKey.getState(state)?.facts ?? {};
}

/** Meta of the transaction that brings new facts, see the `setFacts` command. */
export const SET_FACTS_META = "setFacts";

/** Keeps the facts and shows their values in bound slots everywhere. */
export function slotDisplayPlugin(initialFacts: FactSheet): Plugin<SlotDisplay> {
  return new Plugin({
    key: slotDisplayKey,
    state: {
      init: (_config, { doc }) => ({
        facts: initialFacts,
        decorations: decorateBlocks(doc, drawSlots(initialFacts)),
      }),
      apply: (transaction, display) => {
        const facts: FactSheet = transaction.getMeta(SET_FACTS_META) ?? display.facts;
        const draw = drawSlots(facts);
        if (facts !== display.facts) return { facts, decorations: decorateBlocks(transaction.doc, draw) };
        if (!transaction.docChanged) return display;
        return { facts, decorations: updateBlocks(display.decorations, transaction, draw, () => true) };
      },
    },
    props: { decorations: (state) => slotDisplayKey.getState(state)?.decorations },
  });
}

export const SlotDisplay = Extension.create<{ facts: FactSheet }>({
  name: "slotDisplay",
  addOptions: () => ({ facts: {} }),
  addProseMirrorPlugins() {
    return [slotDisplayPlugin(this.options.facts)];
  },
});
