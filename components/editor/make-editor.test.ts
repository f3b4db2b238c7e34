import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockNodeSchema } from "@/lib/speech/draft-document";
import { draftExtensions } from "./extensions/draft-extensions";
import { makeEditor } from "./make-editor";
import { documentOf } from "./queries/draft-blocks";
import { draftArbitrary } from "./testing/draft-arbitrary";
import { draftOf } from "./testing/draft-state";

const parts = (document = draftOf("title 讲话", "h1 成绩", "p ⟦shi⟧学习更深；〔数字〕")) => ({
  document,
  extensions: draftExtensions(),
  editorProps: { attributes: { class: "draft" } },
  editable: true,
  keptUndo: null,
});

describe("makeEditor", () => {
  it("has drawn the whole draft with its numbers when it is handed over", () => {
    const { view } = makeEditor(parts());
    expect(view.dom.querySelector("h2")?.getAttribute("data-number")).toBe("一、");
    expect(view.dom.textContent).toBe("讲话成绩一是学习更深；〔数字〕");
  });

  it("cannot undo to the empty page it began with", () => {
    const editor = makeEditor(parts());
    const { doc } = editor.state;
    editor.view.someProp("handleKeyDown", (handle) =>
      handle(editor.view, new KeyboardEvent("keydown", { key: "z", ctrlKey: true })),
    );
    expect(editor.state.doc).toBe(doc);
  });

  it("holds blocks that are to the letter what reading them from the editor would give", () => {
    fc.assert(
      fc.property(draftArbitrary, (document) => {
        const { doc } = makeEditor(parts(document)).state;
        const read = doc.children.map((node) => blockNodeSchema.parse(node.toJSON()));
        expect(JSON.stringify(documentOf(doc).content)).toBe(JSON.stringify(read));
      }),
      { numRuns: 40 },
    );
  });
});
