import { type Editor, Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** Keys that walk or extend the selection, in the words of the browser's `Selection.modify`. */
const STEPS: Readonly<Record<string, readonly [direction: string, granularity: string]>> = {
  ArrowLeft: ["backward", "character"],
  ArrowRight: ["forward", "character"],
  ArrowUp: ["backward", "line"],
  ArrowDown: ["forward", "line"],
  Home: ["backward", "lineboundary"],
  End: ["forward", "lineboundary"],
};

/**
 * The draft while nobody may write in it: no command of whatever panel, menu or key changes a word, and words can still be
 * chosen by keyboard, which browsers offer only where one may write.
 */
export function readingOnlyPlugin(editor: Pick<Editor, "isEditable">): Plugin {
  return new Plugin({
    key: new PluginKey("readingOnly"),
    filterTransaction: (transaction) => !transaction.docChanged || editor.isEditable,
    props: {
      attributes: (): Record<string, string> =>
        editor.isEditable ? {} : { tabindex: "0", "aria-readonly": "true" },
      handleDOMEvents: {
        keydown: (view, event) => !editor.isEditable && walk(view, event),
      },
    },
  });
}

function walk(view: EditorView, event: KeyboardEvent): boolean {
  const step = STEPS[event.key];
  const selection = view.dom.ownerDocument.getSelection();
  if (step === undefined || selection === null || event.altKey || event.ctrlKey || event.metaKey)
    return false;
  if (!view.dom.contains(selection.anchorNode)) {
    const { node, offset } = view.domAtPos(view.state.selection.head);
    selection.collapse(node, offset);
  }
  selection.modify(event.shiftKey ? "extend" : "move", ...step);
  event.preventDefault();
  return true;
}

export const ReadingOnly = Extension.create({
  name: "readingOnly",
  addProseMirrorPlugins() {
    return [readingOnlyPlugin(this.editor)];
  },
});
