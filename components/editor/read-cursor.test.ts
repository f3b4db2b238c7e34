import { TextSelection } from "@tiptap/pm/state";
import { afterEach, expect, it } from "vitest";
import { showFindings } from "./commands/findings";
import { draftExtensions } from "./extensions/draft-extensions";
import { makeEditor } from "./make-editor";
import { createSpeechEditorHandle } from "./speech-editor-handle";
import { draftOf } from "./testing/draft-state";

let remove = () => {};
afterEach(() => remove());

it("a cursor the browser has moved stays there when underlines arrive before it tells", () => {
  const editor = makeEditor({
    document: draftOf("title 讲话", "p 成绩很好，看得见。", "p 问题不少，要改。"),
    extensions: draftExtensions(),
    editorProps: { attributes: { class: "draft" } },
    editable: true,
    keptUndo: null,
  });
  const { view } = editor;
  document.body.append(view.dom);
  remove = () => view.dom.remove();
  view.focus();
  const end = view.state.doc.content.size - 1;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, end)));

  // Browsers tell of the move in a task of its own; here it is told at once, so it is held back.
  const hold = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener("selectionchange", hold, true);
  document.getSelection()?.collapse(view.dom.querySelector("h1")?.firstChild ?? null, 1);
  window.removeEventListener("selectionchange", hold, true);
  expect(view.state.selection.head).toBe(end);

  const finding = { id: "a", fromPos: 5, toPos: 7, severity: "hint", message: "", fix: null } as const;
  createSpeechEditorHandle(editor).runFromPanel(showFindings([{ ...finding, isUnderlined: true }]));

  expect(view.dom.querySelector(".finding")).not.toBeNull();
  expect(view.state.selection.head).toBe(2);
});
