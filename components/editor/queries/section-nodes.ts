import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { type SectionRange, sectionAt } from "@/lib/speech/section-range";
import { blockAt } from "./block-at";
import { blocksOf } from "./draft-blocks";

/** The section a block lies in, by default the block of the cursor. */
export function sectionOf(state: EditorState, blockIndex?: number): SectionRange | null {
  const index = blockIndex ?? blockAt(state.selection.$from)?.index;
  return index === undefined ? null : sectionAt(blocksOf(state.doc), index);
}

/** The blocks from `start` to before `end`. */
export function blocksBetween(doc: ProseMirrorNode, start: number, end: number): ProseMirrorNode[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => doc.child(start + offset));
}

export function sizeOfBlocks(nodes: readonly ProseMirrorNode[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0);
}
