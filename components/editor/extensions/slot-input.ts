import { Extension } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { NodeSelection, Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { fillSlot } from "../commands/fill-slot";
import { markType } from "../queries/schema-types";
import { selectedSlot } from "../queries/slots";

/** The slot a running composition took the place of. */
type SlotInput = { readonly slot: ProseMirrorNode; readonly pos: number } | null;

const slotInputKey = new PluginKey<SlotInput>("slotInput");

/**
 * A composition must start at a plain cursor: begun on a selected element it writes into or beside that element,
 * differently in each browser. So the slot goes first; should the composition be cancelled, it comes back.
 */
function removeSlotForComposition(view: EditorView): void {
  const slot = selectedSlot(view.state);
  if (slot === null) return;
  const meta: SlotInput = { slot: slot.node, pos: slot.pos };
  const filled = markType(view.state.schema, "filledSlot").create(slot.node.attrs);
  view.dispatch(view.state.tr.deleteSelection().setStoredMarks([filled]).setMeta(slotInputKey, meta));
}

function restoreSlotOfCancelled(view: EditorView): void {
  const removed = slotInputKey.getState(view.state);
  if (!removed || view.isDestroyed || view.composing) return;
  const { tr, selection } = view.state;
  tr.setMeta(slotInputKey, null);
  const isCancelled = selection.empty && selection.from === removed.pos;
  if (isCancelled) {
    tr.insert(removed.pos, removed.slot);
    tr.setSelection(NodeSelection.create(tr.doc, removed.pos));
  }
  view.dispatch(tr);
}

/** The view reads the last change of a composition up to 20 ms after its end. */
const COMPOSITION_SETTLES_MS = 40;

/** Typing on a selected slot replaces it, by keys and by input method alike. */
export function slotInputPlugin(): Plugin<SlotInput> {
  return new Plugin<SlotInput>({
    key: slotInputKey,
    state: {
      init: () => null,
      apply: (transaction, removed) => {
        const meta: SlotInput | undefined = transaction.getMeta(slotInputKey);
        if (meta !== undefined) return meta;
        return removed === null ? null : { ...removed, pos: transaction.mapping.map(removed.pos, -1) };
      },
    },
    props: {
      handleTextInput: (view, _from, _to, text) => fillSlot(text)(view.state, view.dispatch),
      handleDOMEvents: {
        compositionstart: (view) => {
          removeSlotForComposition(view);
          return false;
        },
        compositionend: (view) => {
          setTimeout(() => restoreSlotOfCancelled(view), COMPOSITION_SETTLES_MS);
          return false;
        },
      },
    },
  });
}

export const SlotInput = Extension.create({
  name: "slotInput",
  addProseMirrorPlugins: () => [slotInputPlugin()],
});
