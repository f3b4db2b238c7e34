import { type AnyExtension, Editor } from "@tiptap/core";
import { EditorState } from "@tiptap/pm/state";
import type { EditorProps } from "@tiptap/pm/view";
import { DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import { REPLACED_CORE_EXTENSIONS } from "./extensions/draft-extensions";
import { type KeptUndo, withUndo } from "./kept-undo";
import { rememberBlocks } from "./queries/draft-blocks";

export type EditorParts = {
  readonly document: DraftDocument;
  readonly extensions: readonly AnyExtension[];
  readonly editorProps: EditorProps;
  readonly editable: boolean;
  /** Steps of undo an earlier visit left for this document. */
  readonly keptUndo: KeptUndo | null;
};

const NOTHING_YET = {
  type: "doc",
  attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
  content: [{ type: "title" }, { type: "paragraph" }],
};

/**
 * An editor with its view, to be put on the page by whoever asks for it.
 *
 * The library draws what it is given before it has its plugins, and again with them. So it is given an empty page, and
 * the document comes once everything stands: a long draft is drawn a single time, and away from the page, where nothing
 * is laid out in between.
 */
export function makeEditor({ document, extensions, editorProps, editable, keptUndo }: EditorParts): Editor {
  const editor = new Editor({
    element: window.document.createElement("div"),
    injectCSS: false,
    enableCoreExtensions: REPLACED_CORE_EXTENSIONS,
    extensions: [...extensions],
    content: NOTHING_YET,
    editable,
    editorProps,
  });
  const { schema, plugins } = editor.state;
  const doc = schema.nodeFromJSON(document);
  rememberBlocks(doc, document);
  const state = EditorState.create({ doc, plugins });
  editor.view.updateState((keptUndo && withUndo(state, keptUndo)) ?? state);
  return editor;
}
