import type { Node as ProseMirrorNode, ResolvedPos } from "@tiptap/pm/model";

/** The block (line of the flat document) a position lies in. */
export type BlockAt = {
  readonly node: ProseMirrorNode;
  readonly index: number;
  /** Position before the block. */
  readonly beforePos: number;
  /** Position after the block. */
  readonly afterPos: number;
};

/** Null for positions between blocks, as when everything is selected. */
export function blockAt($pos: ResolvedPos): BlockAt | null {
  if ($pos.depth < 1) return null;
  return { node: $pos.node(1), index: $pos.index(0), beforePos: $pos.before(1), afterPos: $pos.after(1) };
}

/** Position before the block of that index; the document's end for an index one past the last. */
export function posOfBlock(doc: ProseMirrorNode, index: number): number {
  let pos = 0;
  for (let i = 0; i < index && i < doc.childCount; i += 1) pos += doc.child(i).nodeSize;
  return pos;
}

/** Index of the first block of the body. */
export function bodyStartIndex(doc: ProseMirrorNode): number {
  let index = 1;
  while (
    index < doc.childCount &&
    !["paragraph", "heading", "signature"].includes(doc.child(index).type.name)
  ) {
    index += 1;
  }
  return index;
}
