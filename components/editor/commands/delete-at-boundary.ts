import { joinBackward, joinForward } from "@tiptap/pm/commands";
import type { ResolvedPos } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { type BlockAt, blockAt } from "../queries/block-at";
import { nodeType } from "../queries/schema-types";
import { deleteKeepingSets } from "./delete-keeping-sets";

/** Backspace behind, or Delete before, a slot or ordinal takes it whole; left to the browser it may take its letters. */
export function deleteAtom(direction: "backward" | "forward"): Command {
  return (state, dispatch) => {
    const $cursor = cursorOf(state);
    const node = direction === "backward" ? $cursor?.nodeBefore : $cursor?.nodeAfter;
    if (!$cursor || !node || node.isText || !node.isInline) return false;
    const fromPos = direction === "backward" ? $cursor.pos - node.nodeSize : $cursor.pos;
    dispatch?.(deleteKeepingSets(state.tr, fromPos, fromPos + node.nodeSize).scrollIntoView());
    return true;
  };
}

/** Backspace at the start of a heading or sign-off line makes it a paragraph. */
export const resetBlockAtStart: Command = (state, dispatch) => {
  const block = blockAtStart(state);
  if (block === null || !["heading", "signature"].includes(block.node.type.name)) return false;
  const attrs = { move: block.node.attrs.move ?? null };
  dispatch?.(
    state.tr.setNodeMarkup(block.beforePos, nodeType(state.schema, "paragraph"), attrs).scrollIntoView(),
  );
  return true;
};

/**
 * Backspace at the start of a line: joins it to the one above.
 *
 * The body must keep one line, so the only paragraph gives its words to the line above and stays, empty. Always handles
 * the key at a line's start: the browser, left to itself, would merge the elements of two kinds of line.
 */
export const joinUp: Command = (state, dispatch, view) => {
  const block = blockAtStart(state);
  if (block === null) return false;
  if (block.index === 0 || joinBackward(state, dispatch, view)) return true;
  dispatch?.(pourInto(state.tr, block.beforePos - 1, block));
  return true;
};

/** Delete at the end of a line: the same, seen from the line above. */
export const joinDown: Command = (state, dispatch, view) => {
  const $cursor = cursorOf(state);
  const block = $cursor && $cursor.parentOffset === $cursor.parent.content.size ? blockAt($cursor) : null;
  if (block === null || $cursor === null) return false;
  if (block.index === state.doc.childCount - 1 || joinForward(state, dispatch, view)) return true;
  const below = blockAt(state.doc.resolve(block.afterPos + 1));
  if (below !== null) dispatch?.(pourInto(state.tr, $cursor.pos, below));
  return true;
};

/** Moves the words of the only body line to `targetPos` above it; the line itself stays. */
function pourInto(tr: Transaction, targetPos: number, block: BlockAt): Transaction {
  const { content } = block.node;
  if (content.size > 0) {
    tr.delete(block.beforePos + 1, block.afterPos - 1).insert(targetPos, content);
  }
  return tr.setSelection(TextSelection.create(tr.doc, targetPos)).scrollIntoView();
}

function cursorOf(state: EditorState): ResolvedPos | null {
  return state.selection instanceof TextSelection ? state.selection.$cursor : null;
}

function blockAtStart(state: EditorState): BlockAt | null {
  const $cursor = cursorOf(state);
  return $cursor !== null && $cursor.parentOffset === 0 ? blockAt($cursor) : null;
}
