import type { Editor } from "@tiptap/core";
import { undo } from "@tiptap/pm/history";
import type { Command, EditorState } from "@tiptap/pm/state";
import type { BlockNode, DraftDocument, InlineNode } from "@/lib/speech/draft-document";
import { goToBlock } from "./commands/go-to-block";
import { insertBlocks } from "./commands/insert-blocks";
import { insertPhrase } from "./commands/insert-phrase";
import { documentOf } from "./queries/draft-blocks";

/** What the screen around the editor can make it do. Commands return whether they could be carried out. */
export type SpeechEditorHandle = {
  insertPhrase(nodes: readonly InlineNode[]): boolean;
  insertBlocks(blocks: readonly BlockNode[]): boolean;
  /** Runs any command of `components/editor/commands`, as `moveSection("up")`, and returns to the text. */
  run(command: Command): boolean;
  focus(): void;
  goToBlock(blockIndex: number): boolean;
  undo(): boolean;
  getDocument(): DraftDocument;
  /** For the functions of `components/editor/queries`. */
  getState(): EditorState;
};

export function createSpeechEditorHandle(editor: Editor): SpeechEditorHandle {
  const run = (command: Command) => {
    const done = command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
    return done;
  };
  return {
    insertPhrase: (nodes) => run(insertPhrase(nodes)),
    insertBlocks: (blocks) => run(insertBlocks(blocks)),
    run,
    focus: () => editor.view.focus(),
    goToBlock: (blockIndex) => run(goToBlock(blockIndex)),
    undo: () => run(undo),
    getDocument: () => documentOf(editor.state.doc),
    getState: () => editor.state,
  };
}
