import type { EditorState } from "@tiptap/pm/state";
import { factsOf } from "../extensions/slot-display";
import { blockAt, posOfBlock } from "./block-at";
import { numbersOf } from "./draft-blocks";
import { nodeOffsetAt, type PrintedText, printedText } from "./printed-block";

/** Where the cursor stands in the printed words of its block, the number of a heading among them. */
export function printedCursor(
  state: EditorState,
): { readonly blockIndex: number; readonly offset: number; readonly length: number } | null {
  const { $head } = state.selection;
  const block = blockAt($head);
  if (block === null) return null;
  const { number, pieces, text } = printedBlock(state, block.index);
  const passed = pieces.findLast(({ nodeOffset }) => nodeOffset < $head.parentOffset);
  const within =
    passed === undefined ? 0 : Math.min(passed.end, passed.start + $head.parentOffset - passed.nodeOffset);
  const offset = passed !== undefined && passed.kind !== "text" ? passed.end : within;
  return { blockIndex: block.index, offset: number + offset, length: number + text.length };
}

/** The position in the document of an offset in a block's printed words; null when the block is not there. */
export function posOfPrinted(state: EditorState, blockIndex: number, offset: number): number | null {
  const block = state.doc.maybeChild(blockIndex);
  if (!block) return null;
  const { number, pieces, text } = printedBlock(state, blockIndex);
  const inText = Math.max(0, offset - number);
  const nodeOffset = inText >= text.length ? block.content.size : nodeOffsetAt(pieces, inText, "start");
  return posOfBlock(state.doc, blockIndex) + 1 + nodeOffset;
}

function printedBlock(state: EditorState, blockIndex: number): PrintedText & { readonly number: number } {
  const numbers = numbersOf(state.doc)[blockIndex];
  const printed = printedText(state.doc.child(blockIndex), numbers?.ordinals ?? [], factsOf(state));
  return { ...printed, number: numbers?.heading?.length ?? 0 };
}
