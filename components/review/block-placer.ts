import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { contentOffset } from "@/components/editor/queries/printed-offset";
import type { ReviewText } from "@/lib/review/review-text";
import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";

/** Position in the editor of an offset in a block's printed words; null for a block that is no longer the same. */
export type BlockPlacer = (block: number, offset: number, edge: "start" | "end") => number | null;

/**
 * Finds places of a checked text in the editor, where the text may have gone on since.
 *
 * @param reviewed - the document that was checked.
 * @param current - the document in the editor, and `doc` the same as the editor holds it.
 */
export function blockPlacer(
  text: ReviewText,
  reviewed: DraftDocument,
  current: DraftDocument,
  doc: ProseMirrorNode,
): BlockPlacer {
  const indexOf = currentIndexes(reviewed.content, current.content);
  const starts: number[] = [];
  doc.forEach((_, pos) => {
    starts.push(pos + 1);
  });
  return (block, offset, edge) => {
    const known = text.blocks[block];
    const index = indexOf(block);
    const startPos = index === null ? undefined : starts[index];
    if (known === undefined || index === null || startPos === undefined) return null;
    return startPos + Math.min(doc.child(index).content.size, contentOffset(known, offset, edge));
  };
}

/** Index of a checked block in the document of now, told by the block being the same object or the same words. */
function currentIndexes(
  reviewed: readonly BlockNode[],
  current: readonly BlockNode[],
): (block: number) => number | null {
  const indexes = new Map(current.map((block, index) => [block, index]));
  return (at) => {
    const block = reviewed[at];
    if (block === undefined) return null;
    const index = indexes.get(block);
    if (index !== undefined) return index;
    const there = current[at];
    return there !== undefined && JSON.stringify(there) === JSON.stringify(block) ? at : null;
  };
}
