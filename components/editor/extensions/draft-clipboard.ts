import { Extension } from "@tiptap/core";
import { type Schema, Slice } from "@tiptap/pm/model";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { EditorNoticeCode } from "@/lib/messages/zh-editor";
import type { BlockNode } from "@/lib/speech/draft-document";
import { insertLibraryPhrase } from "../commands/insert-library-phrase";
import { blocksFromLines } from "../paste/blocks-from-lines";
import { blocksFromSlice } from "../paste/blocks-from-slice";
import { insertPasted } from "../paste/insert-pasted";
import { linesFromHtml, type PastedLine } from "../paste/lines-from-html";
import { linesFromText } from "../paste/lines-from-text";
import { readPhrase } from "../paste/phrase-transfer";
import { hasSecretMarking } from "../paste/secret-marking";
import { readSource, withSource } from "../paste/source-transfer";
import { printedParts } from "../queries/printed-parts";
import { printedSelection } from "../queries/printed-selection";
import { PrintedSerializer } from "./printed-serializer";

export type DraftClipboardOptions = {
  onNotice: (code: EditorNoticeCode) => void;
  /** Files dropped on the paper or pasted into it; the cursor stands where they are meant to go. */
  onFiles: (files: readonly File[]) => void;
};

/** Files without words beside them: what an office program copies has a picture of itself along. */
function filesIn(data: DataTransfer): File[] {
  return data.getData("text/plain") === "" && data.getData("text/html") === "" ? [...data.files] : [];
}

/** Whether the text was copied inside an editor, with its structure. */
function isOwnCopy(data: DataTransfer): boolean {
  return data.getData("text/html").includes("data-pm-slice");
}

/** The lines of what is pasted or dropped. */
function readLines(data: DataTransfer): PastedLine[] {
  const html = data.getData("text/html");
  const fromHtml = html === "" ? [] : linesFromHtml(html);
  return fromHtml.length > 0 ? fromHtml : linesFromText(data.getData("text/plain"));
}

/** What is pasted or dropped as blocks, with its source where it says so. */
function readBlocks(data: DataTransfer, lines: readonly PastedLine[], slice: Slice): BlockNode[] {
  if (isOwnCopy(data)) return blocksFromSlice(slice);
  const source = readSource(data);
  const blocks = blocksFromLines(lines);
  return source === null ? blocks : withSource(blocks, source);
}

/** Cleans pasted text to the draft's own structure and refuses classified text; copies with numbers printed. */
export function draftClipboardPlugin(schema: Schema, { onNotice, onFiles }: DraftClipboardOptions): Plugin {
  let currentView: EditorView | null = null;
  const insert = (view: EditorView, data: DataTransfer | null, slice: Slice): boolean => {
    if (data === null) return false;
    const phrase = readPhrase(data);
    if (phrase !== null) return insertLibraryPhrase(phrase)(view.state, view.dispatch);
    const files = filesIn(data);
    if (files.length > 0) {
      onFiles(files);
      return true;
    }
    const lines = readLines(data);
    if (hasSecretMarking(lines.map(({ text }) => text))) {
      onNotice("paste-secret-marking");
      return true;
    }
    insertPasted(readBlocks(data, lines, slice))(view.state, view.dispatch);
    // Pictures have no place in a draft, and must not reach the browser's own handling.
    return true;
  };
  return new Plugin({
    key: new PluginKey("draftClipboard"),
    view: (view) => {
      currentView = view;
      return {
        destroy: () => {
          currentView = null;
        },
      };
    },
    props: {
      clipboardSerializer: new PrintedSerializer(schema, () =>
        currentView === null ? [] : printedParts(currentView.state),
      ),
      handleDOMEvents: {
        // Taken before the view reads the markup into its own structure, which for a long text out of Word takes seconds.
        paste: (view, event) => {
          const data = event.clipboardData;
          if (!view.editable || data === null || isOwnCopy(data)) return false;
          event.preventDefault();
          return insert(view, data, Slice.empty);
        },
      },
      handlePaste: (view, event, slice) => insert(view, event.clipboardData, slice),
      handleDrop: (view, event, slice, moved) => {
        if (moved) return false;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (place === null) return false;
        event.preventDefault();
        view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
        view.focus();
        return insert(view, event.dataTransfer, slice);
      },
      clipboardTextSerializer: (_slice, view) => printedSelection(view.state),
    },
  });
}

export const DraftClipboard = Extension.create<DraftClipboardOptions>({
  name: "draftClipboard",
  addOptions: () => ({ onNotice: () => undefined, onFiles: () => undefined }),
  addProseMirrorPlugins() {
    return [draftClipboardPlugin(this.editor.schema, this.options)];
  },
});
