import { afterEach, expect, it } from "vitest";
import { draftExtensions } from "@/components/editor/extensions/draft-extensions";
import { makeEditor } from "@/components/editor/make-editor";
import { createSpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { draftOf } from "@/components/editor/testing/draft-state";
import { chooseWords } from "./choose-words";

let remove = () => {};
afterEach(() => remove());

it("takes all the words the browser has selected, also those it has not told of yet", () => {
  const editor = makeEditor({
    document: draftOf("title 讲话", "p 今年的秋收比往年早了五天。"),
    extensions: draftExtensions(),
    editorProps: { attributes: { class: "draft" } },
    editable: false,
    keptUndo: null,
  });
  const { view } = editor;
  document.body.append(view.dom);
  remove = () => view.dom.remove();
  const words = view.dom.querySelector("p")?.firstChild ?? null;
  document.getSelection()?.setBaseAndExtent(words ?? view.dom, 8, words ?? view.dom, 10);

  // Browsers tell of the move in a task of its own; here it is told at once, so it is held back.
  const hold = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener("selectionchange", hold, true);
  document.getSelection()?.extend(words ?? view.dom, 12);
  window.removeEventListener("selectionchange", hold, true);
  expect(view.state.doc.textBetween(view.state.selection.from, view.state.selection.to)).not.toBe("早了五天");

  expect(chooseWords(createSpeechEditorHandle(editor))).toMatchObject({
    value: { quotation: "早了五天", maySuggest: true },
  });
});
