import { Extension } from "@tiptap/core";
import { type Command, type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { completesNumber, recogniseStructure } from "../commands/recognise-structure";
import { isUndecidedNumber } from "../queries/structure-pattern";

type StructureInput = {
  /** The conversion just made, until anything else happens. */
  readonly undoable: Transaction | null;
  /** Where the running composition began. */
  readonly compositionFromPos: number | null;
};

type StructureMeta = { readonly converted?: true; readonly compositionFromPos?: number | null };

const structureInputKey = new PluginKey<StructureInput>("structureInput");

/** Backspace right after a conversion: gives back the words that were typed. */
export const undoStructure: Command = (state, dispatch) => {
  const undoable = structureInputKey.getState(state)?.undoable;
  if (!undoable) return false;
  if (dispatch) {
    const tr = state.tr;
    for (let index = undoable.steps.length - 1; index >= 0; index -= 1) {
      const step = undoable.steps[index];
      const before = undoable.docs[index];
      if (step !== undefined && before !== undefined) tr.step(step.invert(before));
    }
    dispatch(tr.scrollIntoView());
  }
  return true;
};

/**
 * Recognises typed numbers.
 *
 * Text of an input method arrives by composition, in pieces that are replaced again and again; the document is left
 * alone until the composition has ended and its last change has been read.
 */
export function structureInputPlugin(): Plugin<StructureInput> {
  return new Plugin<StructureInput>({
    key: structureInputKey,
    state: {
      init: () => ({ undoable: null, compositionFromPos: null }),
      apply: (transaction, previous) => {
        const meta: StructureMeta = transaction.getMeta(structureInputKey) ?? {};
        const mapped =
          previous.compositionFromPos === null
            ? null
            : transaction.mapping.map(previous.compositionFromPos, -1);
        const compositionFromPos = meta.compositionFromPos === undefined ? mapped : meta.compositionFromPos;
        if (meta.converted) return { undoable: transaction, compositionFromPos };
        const undoable = transaction.docChanged || transaction.selectionSet ? null : previous.undoable;
        return { undoable, compositionFromPos };
      },
    },
    props: {
      handleTextInput: (view, from, _to, text, deflt) => {
        if (view.composing || !canCompleteNumber(view.state, text)) return false;
        const typed = deflt();
        const preview = recogniseStructure(view.state.apply(typed), from);
        if (preview === null) return false;
        // Two steps, so that undo and Backspace take back the conversion and leave the words.
        view.dispatch(typed);
        const converted = recogniseStructure(view.state, from);
        if (converted !== null) view.dispatch(converted.setMeta(structureInputKey, { converted: true }));
        return true;
      },
      handleDOMEvents: {
        compositionstart: (view) => {
          const meta: StructureMeta = { compositionFromPos: view.state.selection.from };
          view.dispatch(view.state.tr.setMeta(structureInputKey, meta));
          return false;
        },
        compositionend: (view) => {
          setTimeout(() => {
            if (view.isDestroyed || view.composing) return;
            const fromPos = structureInputKey.getState(view.state)?.compositionFromPos;
            if (fromPos === null || fromPos === undefined) return;
            const converted = recogniseStructure(view.state, fromPos) ?? view.state.tr;
            const meta: StructureMeta = {
              compositionFromPos: null,
              ...(converted.docChanged ? { converted: true } : {}),
            };
            view.dispatch(converted.setMeta(structureInputKey, meta));
          }, COMPOSITION_SETTLES_MS);
          return false;
        },
      },
    },
  });
}

/** Every number but 3. ends in one of these; anything else typed is let through without a look at the document. */
const CAN_COMPLETE_NUMBER = /[、)）是要，,]/u;

/** Many a comma and 是 completes nothing, and the words say so: trying it out on the document costs as much as the key. */
function canCompleteNumber({ selection }: EditorState, text: string): boolean {
  const { parent, parentOffset } = selection.$from;
  const canEndNumber = CAN_COMPLETE_NUMBER.test(text);
  if (!canEndNumber && parentOffset > MAX_NUMBER_CHARS) return false;
  const before = parent.textBetween(0, parentOffset, null, "\ufffc");
  return (canEndNumber || isUndecidedNumber(before)) && completesNumber(before, text);
}

const MAX_NUMBER_CHARS = 8;

/** The view reads the last change of a composition up to 20 ms after its end. */
const COMPOSITION_SETTLES_MS = 50;

export const StructureInput = Extension.create({
  name: "structureInput",
  addProseMirrorPlugins: () => [structureInputPlugin()],
});
