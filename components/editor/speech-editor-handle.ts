import type { Editor } from "@tiptap/core";
import { undo } from "@tiptap/pm/history";
import type { Command, EditorState } from "@tiptap/pm/state";
import type { BlockNode, DraftDocument, InlineNode } from "@/lib/speech/draft-document";
import { goToBlock } from "./commands/go-to-block";
import { insertBlocks } from "./commands/insert-blocks";
import { insertPhrase } from "./commands/insert-phrase";
import { selectAt } from "./commands/select-at";
import { documentOf } from "./queries/draft-blocks";
import { readCursor } from "./read-cursor";

/** What the screen around the editor can make it do. Commands return whether they could be carried out. */
export type SpeechEditorHandle = {
  insertPhrase(nodes: readonly InlineNode[]): boolean;
  insertBlocks(blocks: readonly BlockNode[]): boolean;
  /** Runs any command of `components/editor/commands`, as `moveSection("up")`, and returns to the text. */
  run(command: Command): boolean;
  /** Runs a command and leaves the focus where it is, for work from a panel or the find bar. */
  runFromPanel(command: Command): boolean;
  /** Calls back after every change of the draft, the cursor or the search; returns how to stop. */
  onUpdate(listener: () => void): () => void;
  /** Puts the cursor at a point of the window unless the selection covers it; a slot there is selected. */
  selectAt(clientX: number, clientY: number): void;
  /** Where the cursor stands in the window. */
  cursorPoint(): { readonly x: number; readonly y: number };
  /** Pastes as the keys do. `html` wins when both are given. */
  paste(content: { readonly html?: string; readonly text: string }): void;
  focus(): void;
  goToBlock(blockIndex: number): boolean;
  undo(): boolean;
  /** Has the editor read where the browser has put the cursor, before something is done about what is selected. */
  readCursor(): void;
  getDocument(): DraftDocument;
  /** For the functions of `components/editor/queries`. */
  getState(): EditorState;
};

export function createSpeechEditorHandle(editor: Editor): SpeechEditorHandle {
  // The find bar takes its marks away also when it goes together with the editor.
  const runFromPanel = (command: Command) => {
    if (editor.isDestroyed) return false;
    readCursor(editor.view);
    return command(editor.state, editor.view.dispatch, editor.view);
  };
  const run = (command: Command) => {
    const done = runFromPanel(command);
    editor.view.focus();
    return done;
  };
  return {
    onUpdate: (listener) => {
      editor.on("transaction", listener);
      return () => void editor.off("transaction", listener);
    },
    selectAt: (clientX, clientY) => run(selectAt(clientX, clientY)),
    cursorPoint: () => {
      const { left, bottom } = editor.view.coordsAtPos(editor.state.selection.head);
      return { x: left, y: bottom };
    },
    paste: ({ html, text }) => {
      if (html === undefined) editor.view.pasteText(text);
      else editor.view.pasteHTML(html);
      editor.view.focus();
    },
    insertPhrase: (nodes) => run(insertPhrase(nodes)),
    insertBlocks: (blocks) => run(insertBlocks(blocks)),
    run,
    runFromPanel,
    focus: () => editor.view.focus(),
    goToBlock: (blockIndex) => {
      // The view brings only a selection into sight that stands in it, which it does not before the first click there.
      editor.view.focus();
      return run(goToBlock(blockIndex));
    },
    undo: () => run(undo),
    readCursor: () => readCursor(editor.view),
    getDocument: () => documentOf(editor.state.doc),
    getState: () => editor.state,
  };
}
