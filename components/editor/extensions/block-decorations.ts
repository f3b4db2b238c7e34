import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import type { Mapping } from "@tiptap/pm/transform";
import { type Decoration, DecorationSet } from "@tiptap/pm/view";

/** Draws one block: its decorations, at positions of the whole document. */
export type DecorateBlock = (block: ProseMirrorNode, pos: number, index: number) => Decoration[];

export function decorateBlocks(doc: ProseMirrorNode, decorateBlock: DecorateBlock): DecorationSet {
  const decorations: Decoration[] = [];
  doc.forEach((block, pos, index) => {
    decorations.push(...decorateBlock(block, pos, index));
  });
  return DecorationSet.create(doc, decorations);
}

/**
 * Decorations after a change: those of blocks that changed are made anew, all others move along, so that a key press in
 * a long draft costs one block.
 *
 * @param isSame - whether a block untouched by the change is still drawn as before, by its index before and after.
 */
export function updateBlocks(
  shown: DecorationSet,
  transaction: Transaction,
  decorateBlock: DecorateBlock,
  isSame: (indexBefore: number, indexAfter: number) => boolean,
): DecorationSet {
  const { before, doc } = transaction;
  const shift = doc.childCount - before.childCount;
  const changed = changedRange(transaction.mapping);
  let updated = shown.map(transaction.mapping, doc);
  // A plain loop: this runs several times at every key, over every block.
  for (let index = 0, pos = 0, endPos = 0; index < doc.childCount; index += 1, pos = endPos) {
    const block = doc.child(index);
    endPos = pos + block.nodeSize;
    const isTouched = pos <= changed.toPos && endPos >= changed.fromPos;
    const indexBefore = endPos < changed.fromPos ? index : index - shift;
    // A step that sets an attribute reports no range, but its block is another object.
    if (!isTouched && before.maybeChild(indexBefore) === block && isSame(indexBefore, index)) continue;
    const stale = inside(updated, pos, endPos);
    const drawn = decorateBlock(block, pos, index);
    if (stale.length > 0) updated = updated.remove(stale);
    if (drawn.length > 0) updated = updated.add(doc, drawn);
  }
  return updated;
}

/** The stretch of the document after the change outside of which nothing was replaced. */
function changedRange(mapping: Mapping): { readonly fromPos: number; readonly toPos: number } {
  let fromPos = Number.POSITIVE_INFINITY;
  let toPos = Number.NEGATIVE_INFINITY;
  mapping.maps.forEach((map, step) => {
    const later = mapping.slice(step + 1);
    map.forEach((_oldStart, _oldEnd, newStart, newEnd) => {
      fromPos = Math.min(fromPos, later.map(newStart, -1));
      toPos = Math.max(toPos, later.map(newEnd, 1));
    });
  });
  return { fromPos, toPos };
}

/** `find` alone also gives what only touches the range, as the number of the heading below. */
function inside(decorations: DecorationSet, fromPos: number, toPos: number): Decoration[] {
  return decorations.find(fromPos, toPos).filter(({ from, to }) => from >= fromPos && to <= toPos);
}
