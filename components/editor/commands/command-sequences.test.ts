import { undo } from "@tiptap/pm/history";
import { AllSelection, type Command, type EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftDocumentSchema } from "@/lib/speech/draft-document";
import { ORDINAL_FAMILIES } from "@/lib/speech/ordinal";
import { DRAFT_KEYS } from "../extensions/draft-keymap";
import { insertPasted } from "../paste/insert-pasted";
import { nodeFromDocument } from "../queries/document-node";
import { documentOf, numbersOf } from "../queries/draft-blocks";
import { bodyBlockArbitrary, draftArbitrary, inlineArbitrary } from "../testing/draft-arbitrary";
import { draftSchema, stateOf } from "../testing/draft-state";
import { addLine } from "./add-line";
import { convertOrdinals } from "./convert-ordinals";
import { insertBlocks } from "./insert-blocks";
import { insertPhrase } from "./insert-phrase";
import { recogniseStructure } from "./recognise-structure";

const KEYS = Object.keys(DRAFT_KEYS).filter((key) => !["Mod-z", "Mod-y", "Shift-Mod-z"].includes(key));

const select: fc.Arbitrary<Command> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(
    ([a, b]): Command =>
      (state, dispatch) => {
        const at = (share: number) => state.doc.resolve(Math.round(share * state.doc.content.size));
        dispatch?.(state.tr.setSelection(TextSelection.between(at(a), at(b))));
        return true;
      },
  );
const cursor: fc.Arbitrary<Command> = fc.double({ min: 0, max: 1, noNaN: true }).map(
  (share): Command =>
    (state, dispatch) => {
      const $pos = state.doc.resolve(Math.round(share * state.doc.content.size));
      dispatch?.(state.tr.setSelection(TextSelection.near($pos)));
      return true;
    },
);
const selectAll: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(new AllSelection(state.doc)));
  return true;
};
const type = fc.constantFrom("一、", "（一）", "1.", "一是", "二是", "第一，", "文字").map(
  (text): Command =>
    (state, dispatch) => {
      if (state.selection instanceof AllSelection) return false;
      const from = state.selection.from;
      const typed = state.apply(state.tr.insertText(text));
      dispatch?.(state.tr.insertText(text));
      const tr = recogniseStructure(typed, from);
      if (tr !== null) dispatch?.(tr);
      return true;
    },
);

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KEYS).map((key): Command => DRAFT_KEYS[key] ?? (() => false)) },
  { weight: 4, arbitrary: cursor },
  { weight: 2, arbitrary: select },
  { weight: 1, arbitrary: fc.constant(selectAll) },
  { weight: 3, arbitrary: type },
  { weight: 1, arbitrary: inlineArbitrary.map(insertPhrase) },
  { weight: 1, arbitrary: fc.array(bodyBlockArbitrary, { minLength: 1, maxLength: 3 }).map(insertBlocks) },
  { weight: 2, arbitrary: fc.array(bodyBlockArbitrary, { minLength: 1, maxLength: 3 }).map(insertPasted) },
  { weight: 1, arbitrary: draftArbitrary.map((draft) => insertPasted(draft.content)) },
  { weight: 1, arbitrary: fc.constantFrom(...ORDINAL_FAMILIES).map(convertOrdinals) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("subtitle", "dateLine", "speakerLine", "salutation", "signature")
      .map((name) => addLine(name as "subtitle")),
  },
);

function perform(state: EditorState, next: Command): EditorState {
  let current = state;
  next(current, (tr) => {
    current = current.apply(tr);
  });
  return current;
}

describe("any sequence of commands", () => {
  it("leaves a valid draft with a usable selection, and undoing all of it gives back the start", () => {
    fc.assert(
      fc.property(draftArbitrary, fc.array(command, { maxLength: 12 }), (draft, commands) => {
        const base = stateOf(["title 讲", "p 文"]);
        const doc = nodeFromDocument(draftSchema, draft);
        let state = base.apply(
          base.tr.replaceWith(0, base.doc.content.size, doc.content).setMeta("addToHistory", false),
        );
        const start = state.doc;
        for (const next of commands) {
          state = perform(state, next);
          state.doc.check();
          expect(draftDocumentSchema.safeParse(documentOf(state.doc)).error).toBeUndefined();
          expect(numbersOf(state.doc)).toHaveLength(state.doc.childCount);
          const { selection } = state;
          const isUsable =
            selection instanceof AllSelection ||
            selection instanceof NodeSelection ||
            selection.$from.parent.isTextblock;
          expect(isUsable).toBe(true);
        }
        for (let steps = 0; steps < 200 && undo(state); steps += 1) state = perform(state, undo);
        expect(state.doc.eq(start)).toBe(true);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
