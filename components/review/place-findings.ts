import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { PlacedFinding } from "@/components/editor/extensions/findings-plugin";
import { contentOffset } from "@/components/editor/queries/printed-offset";
import type { ReviewText } from "@/lib/review/review-text";
import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import type { ShownFinding } from "./shown-finding";

/**
 * Where findings stand in the editor now. The text may have gone on since it was checked: a block that is no longer the
 * same is left out until it is checked again.
 *
 * @param reviewed - the document that was checked.
 * @param current - the document in the editor, and `doc` the same as the editor holds it.
 */
export function placeFindings(
  findings: readonly ShownFinding[],
  text: ReviewText,
  reviewed: DraftDocument,
  current: DraftDocument,
  doc: ProseMirrorNode,
): PlacedFinding[] {
  const indexOf = currentIndexes(reviewed.content, current.content);
  const starts: number[] = [];
  doc.forEach((_, pos) => {
    starts.push(pos + 1);
  });
  return findings.flatMap((finding): PlacedFinding[] => {
    const { id, block, start, end, severity, message, fix } = finding;
    const known = text.blocks[block];
    const index = indexOf(block);
    const from = index === null ? undefined : starts[index];
    if (known === undefined || index === null || from === undefined) return [];
    const size = doc.child(index).content.size;
    const fromPos = from + Math.min(size, contentOffset(known, start, "start"));
    const toPos = from + Math.min(size, contentOffset(known, end, "end"));
    if (toPos <= fromPos) return [];
    return [{ id, fromPos, toPos, severity, message, fix: fix ?? null }];
  });
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
