import { undo } from "@tiptap/pm/history";
import { AllSelection, type Command, type EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftDocumentSchema } from "@/lib/speech/draft-document";
import { MOVES } from "@/lib/speech/move";
import { ORDINAL_FAMILIES } from "@/lib/speech/ordinal";
import { DRAFT_KEYS } from "../extensions/draft-keymap";
import { insertPasted } from "../paste/insert-pasted";
import { nodeFromDocument } from "../queries/document-node";
import { documentOf, numbersOf } from "../queries/draft-blocks";
import { countByHand } from "../testing/count-by-hand";
import { bodyBlockArbitrary, draftArbitrary, inlineArbitrary } from "../testing/draft-arbitrary";
import { draftSchema, stateOf } from "../testing/draft-state";
import { addLine } from "./add-line";
import { convertOrdinals, convertSectionOrdinals } from "./convert-ordinals";
import { deleteSection } from "./delete-section";
import { duplicateSection } from "./duplicate-section";
import { fillSlot } from "./fill-slot";
import { goToBlock } from "./go-to-block";
import { insertBlocks, insertBlocksBefore } from "./insert-blocks";
import { insertLibraryPhrase } from "./insert-library-phrase";
import { insertPhrase } from "./insert-phrase";
import { mergeSection } from "./merge-section";
import { moveSection, placeSection } from "./move-section";
import { recogniseStructure } from "./recognise-structure";
import { selectLine } from "./select-line";
import { setSectionMove } from "./set-section-move";
import { shiftSection } from "./shift-section";
import { splitSection } from "./split-section";
import { walkSlots } from "./walk-slots";

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

const block = fc.nat(12);
const level = fc.integer({ min: 0, max: 4 });
const blocks = fc.array(bodyBlockArbitrary, { minLength: 1, maxLength: 3 });
const step = fc.constantFrom(1 as const, -1 as const);
const direction = fc.constantFrom("up" as const, "down" as const);
const sectionCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(block, block, level).map(([from, before, to]) => placeSection(from, before, to)),
  fc.tuple(direction, fc.option(block, { nil: undefined })).map(([way, at]) => moveSection(way, at)),
  fc.tuple(step, block).map(([by, at]) => shiftSection(by, at)),
  fc.option(block, { nil: undefined }).map(splitSection),
  block.map(mergeSection),
  block.map(duplicateSection),
  block.map(deleteSection),
  fc
    .tuple(fc.option(fc.constantFrom(...MOVES), { nil: null }), block)
    .map(([move, at]) => setSectionMove(move, at)),
  fc
    .tuple(fc.constantFrom(...ORDINAL_FAMILIES), block)
    .map(([family, at]) => convertSectionOrdinals(family, at)),
  fc.tuple(block, blocks).map(([at, each]) => insertBlocksBefore(at, each)),
  block.map(selectLine),
  block.map(goToBlock),
);
const phrase: fc.Arbitrary<Command> = fc
  .tuple(
    fc.constantFrom("heading" as const, "measure" as const, "transition" as const, "closing" as const),
    fc.constantFrom("抓好〔工作〕，务求实效", "各位同志：", "一是抓学习。二是抓落实。"),
    fc.constantFrom(...MOVES),
  )
  .map(([pattern, text, move]) =>
    insertLibraryPhrase({
      ...{ id: "p1", text, pattern, move, theme: "other", grain: "frame", singleDocument: true },
      ...{ variants: [], siblings: [], frequency: 1, documentFrequency: 1, firstYear: 2025, lastYear: 2025 },
      sources: [],
    }),
  );
const slotCommand: fc.Arbitrary<Command> = fc.constantFrom(
  walkSlots("next"),
  walkSlots("previous"),
  fillSlot("十二个"),
);

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: sectionCommand },
  { weight: 2, arbitrary: slotCommand },
  { weight: 1, arbitrary: phrase },
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
          expect(numbersOf(state.doc)).toEqual(countByHand(documentOf(state.doc).content));
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
