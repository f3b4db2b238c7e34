import { Extension } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { slotsOf, slotValue } from "../queries/slots";

type SlotDisplay = { readonly facts: FactSheet; readonly decorations: DecorationSet };

const slotDisplayKey = new PluginKey<SlotDisplay>("slotDisplay");

function decorate(doc: ProseMirrorNode, facts: FactSheet): DecorationSet {
  const decorations = slotsOf(doc).map(({ pos, node }) => {
    const value = slotValue(node, facts);
    const slotText = value ?? `〔${node.attrs.label}〕`;
    return Decoration.node(pos, pos + node.nodeSize, {}, { slotText, slotOpen: value === null });
  });
  return DecorationSet.create(doc, decorations);
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
      init: (_config, state) => ({ facts: initialFacts, decorations: decorate(state.doc, initialFacts) }),
      apply: (transaction, display) => {
        const facts: FactSheet = transaction.getMeta(SET_FACTS_META) ?? display.facts;
        if (!transaction.docChanged && facts === display.facts) return display;
        return { facts, decorations: decorate(transaction.doc, facts) };
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
