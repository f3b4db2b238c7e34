import { closeHistory } from "@tiptap/pm/history";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { Command, EditorState } from "@tiptap/pm/state";
import type { BlockNode } from "@/lib/speech/draft-document";
import { factsOf } from "../extensions/slot-display";
import { blockAt, bodyStartIndex, posOfBlock } from "../queries/block-at";
import { nodesFromBlocks } from "../queries/document-node";
import { isFront } from "../queries/schema-types";
import { selectFirstSlot } from "./select-first-slot";

/**
 * Puts whole lines at the cursor, as one step of undo, and selects the first open slot among them.
 *
 * An empty line is replaced; at the start of a line they go above it, elsewhere below it; from the title and the lines
 * under it they go to the start of the body. Title and front lines among `blocks` are left out.
 */
export function insertBlocks(blocks: readonly BlockNode[]): Command {
  return insertAt(blocks, placeForBlocks);
}

/** Puts whole lines before a block of the body, as one step of undo, and selects the first open slot among them. */
export function insertBlocksBefore(blockIndex: number, blocks: readonly BlockNode[]): Command {
  return insertAt(blocks, ({ doc }) => {
    const pos = posOfBlock(doc, Math.max(blockIndex, bodyStartIndex(doc)));
    return { fromPos: pos, toPos: pos };
  });
}

function insertAt(
  blocks: readonly BlockNode[],
  placeIn: (state: EditorState) => { fromPos: number; toPos: number },
): Command {
  return (state, dispatch) => {
    const nodes = nodesFromBlocks(state.schema, blocks).filter((node) => !isFront(node));
    if (nodes.length === 0) return false;
    if (dispatch) {
      const { fromPos, toPos } = placeIn(state);
      const tr = closeHistory(state.tr).replaceWith(fromPos, toPos, nodes);
      const size = nodes.reduce((total, node) => total + node.nodeSize, 0);
      selectFirstSlot(tr, fromPos, fromPos + size, factsOf(state));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

function placeForBlocks(state: EditorState): { fromPos: number; toPos: number } {
  const { doc, selection } = state;
  const block = blockAt(selection.$to);
  if (block === null) return { fromPos: doc.content.size, toPos: doc.content.size };
  if (isFront(block.node)) return bodyStart(doc);
  if (block.node.content.size === 0) return { fromPos: block.beforePos, toPos: block.afterPos };
  const isAtStart = selection.empty && selection.$to.parentOffset === 0;
  const pos = isAtStart ? block.beforePos : block.afterPos;
  return { fromPos: pos, toPos: pos };
}

/** The start of the body; an empty first paragraph there is only a place to write in, so it gives way. */
function bodyStart(doc: ProseMirrorNode): { fromPos: number; toPos: number } {
  const index = bodyStartIndex(doc);
  const fromPos = posOfBlock(doc, index);
  const first = doc.child(index);
  const isBlank = first.type.name === "paragraph" && first.content.size === 0;
  return { fromPos, toPos: isBlank ? fromPos + first.nodeSize : fromPos };
}
