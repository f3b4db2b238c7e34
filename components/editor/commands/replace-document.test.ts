import { history, undo } from "@tiptap/pm/history";
import { EditorState } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeFromDocument } from "../queries/document-node";
import { documentOf } from "../queries/draft-blocks";
import { draftArbitrary } from "../testing/draft-arbitrary";
import { draftSchema } from "../testing/draft-state";
import { replaceDocument } from "./replace-document";

describe("replaceDocument", () => {
  it("puts any draft in the place of any other, as one step of undo", () => {
    fc.assert(
      fc.property(draftArbitrary, draftArbitrary, (old, fresh) => {
        let state = EditorState.create({ doc: nodeFromDocument(draftSchema, old), plugins: [history()] });
        const before = documentOf(state.doc);
        const dispatch = (tr: typeof state.tr) => {
          state = state.apply(tr);
        };
        const changes = replaceDocument(fresh)(state, dispatch);
        expect(documentOf(state.doc)).toEqual(documentOf(nodeFromDocument(draftSchema, fresh)));
        if (changes) undo(state, dispatch);
        expect(documentOf(state.doc)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
