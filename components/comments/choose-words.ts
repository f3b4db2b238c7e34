import type { EditorState } from "@tiptap/pm/state";
import { selectRange } from "@/components/editor/commands/select-range";
import { anchorTextOf, rangeBetween } from "@/components/editor/queries/anchor-place";
import { blockAt } from "@/components/editor/queries/block-at";
import { printedSelection } from "@/components/editor/queries/printed-selection";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { fail, ok, type Result } from "@/lib/result";
import { isPlainWords, MAX_ANCHORED_CHARS } from "@/lib/speech/text-anchor";

/** Words about to be remarked on. */
export type ChosenWords = {
  readonly fromPos: number;
  readonly toPos: number;
  readonly quotation: string;
  /** Other words can be proposed only for plain words of one line. */
  readonly maySuggest: boolean;
};

/** The words selected, else the line the cursor stands in, which is then selected. */
export function chooseWords(
  editor: SpeechEditorHandle,
): Result<ChosenWords, "comment-no-words" | "comment-words-long"> {
  editor.readCursor();
  const line = editor.getState().selection.empty ? lineAtCursor(editor.getState()) : null;
  if (line !== null) editor.run(selectRange(line.fromPos, line.toPos));
  const state = editor.getState();
  const { from: fromPos, to: toPos } = state.selection;
  const { start, end } = rangeBetween(state.doc, fromPos, toPos);
  const words = anchorTextOf(state.doc).slice(start, end);
  if (words.trim() === "") return fail("comment-no-words");
  if (words.length > MAX_ANCHORED_CHARS) return fail("comment-words-long", { max: MAX_ANCHORED_CHARS });
  const maySuggest = isPlainWords(words);
  return ok({ fromPos, toPos, quotation: maySuggest ? words : printedSelection(state).trim(), maySuggest });
}

function lineAtCursor(state: EditorState): { fromPos: number; toPos: number } | null {
  const block = blockAt(state.selection.$from);
  return block && { fromPos: block.beforePos + 1, toPos: block.afterPos - 1 };
}
