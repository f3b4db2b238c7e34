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
  /** Runs a command and leaves the focus where it is, for work from a panel. */
  runFromPanel(command: Command): boolean;
  focus(): void;
  goToBlock(blockIndex: number): boolean;
  undo(): boolean;
  getDocument(): DraftDocument;
  /** For the functions of `components/editor/queries`. */
  getState(): EditorState;
};

export function createSpeechEditorHandle(editor: Editor): SpeechEditorHandle {
  const runFromPanel = (command: Command) => command(editor.state, editor.view.dispatch, editor.view);
  const run = (command: Command) => {
    const done = runFromPanel(command);
    editor.view.focus();
    return done;
  };
  return {
    insertPhrase: (nodes) => run(insertPhrase(nodes)),
    insertBlocks: (blocks) => run(insertBlocks(blocks)),
    run,
    runFromPanel,
    focus: () => editor.view.focus(),
    goToBlock: (blockIndex) => run(goToBlock(blockIndex)),
    undo: () => run(undo),
    getDocument: () => documentOf(editor.state.doc),
    getState: () => editor.state,
  };
}
