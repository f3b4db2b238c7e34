import { type EditorState, NodeSelection } from "@tiptap/pm/state";

/** Whether words are selected; a slot selected to be filled does not count. */
export function hasSelection(state: EditorState): boolean {
  return !state.selection.empty && !(state.selection instanceof NodeSelection);
}
