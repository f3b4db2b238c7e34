// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { moveSection } from "../commands/move-section";
import { makeEditor } from "../make-editor";
import { draftExtensions } from "./draft-extensions";

const made: ReturnType<typeof makeEditor>[] = [];
const open = (editable: boolean) => {
  const editor = makeEditor({
    document: {
      ...emptyDraftDocument(),
      content: [
        { type: "title", content: [{ type: "text", text: "讲话" }] },
        { type: "heading", attrs: { level: 1, move: null }, content: [{ type: "text", text: "甲" }] },
        { type: "heading", attrs: { level: 1, move: null }, content: [{ type: "text", text: "乙" }] },
      ],
    },
    extensions: draftExtensions(),
    editorProps: {},
    editable,
    keptUndo: null,
  });
  made.push(editor);
  return editor;
};

afterEach(() => {
  for (const editor of made.splice(0)) editor.destroy();
});

describe("ReadingOnly", () => {
  it("lets no command change a word of a draft that is locked, and lets the cursor move", () => {
    const editor = open(false);
    const before = editor.state.doc;
    editor.view.dispatch(editor.state.tr.insertText("写", 1));
    editor.commands.setTextSelection(6);
    moveSection("down")(editor.state, editor.view.dispatch);
    expect(editor.state.doc.eq(before)).toBe(true);
    expect(editor.state.selection.from).toBe(6);
    expect(editor.view.dom.getAttribute("aria-readonly")).toBe("true");
    expect(editor.view.dom.getAttribute("tabindex")).toBe("0");
  });

  it("gives the draft back to the writer when it is unlocked", () => {
    const editor = open(false);
    editor.setEditable(true, false);
    editor.view.dispatch(editor.state.tr.insertText("写", 1));
    expect(editor.state.doc.firstChild?.textContent).toBe("写讲话");
    expect(editor.view.dom.getAttribute("aria-readonly")).toBeNull();
  });
});
