import type { EditorState } from "@tiptap/pm/state";
import { numbersOf } from "./draft-blocks";
import { printedBetween } from "./place";

/** The selected words as printed, one line a block: what other programs get when the writer copies. */
export function printedSelection(state: EditorState): string {
  const { from, to } = state.selection;
  const lines: string[] = [];
  state.doc.forEach((node, pos, index) => {
    const fromOffset = from - pos - 1;
    const toOffset = to - pos - 1;
    if (toOffset < 0 || fromOffset > node.content.size) return;
    const number = fromOffset <= 0 && toOffset > 0 ? (numbersOf(state.doc)[index]?.heading ?? "") : "";
    lines.push(number + printedBetween(state, node, index, fromOffset, toOffset));
  });
  return lines.join("\n");
}
