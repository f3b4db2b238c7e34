import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { PlacedFinding } from "@/components/editor/extensions/findings-plugin";
import type { ReviewText } from "@/lib/review/review-text";
import type { ShownFinding } from "@/lib/review/shown-finding";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { blockPlacer } from "./block-placer";

/** Its chip on the paper says it already. */
const OPEN_SLOT = "blank/open-slot";

/**
 * Where findings stand in the editor now. A block that is no longer the same as when it was checked is left out until it
 * is checked again.
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
  const place = blockPlacer(text, reviewed, current, doc);
  return findings.flatMap(({ id, block, start, end, rule, severity, message, fix }): PlacedFinding[] => {
    const fromPos = place(block, start, "start");
    const toPos = place(block, end, "end");
    if (fromPos === null || toPos === null || toPos <= fromPos) return [];
    const isUnderlined = rule !== OPEN_SLOT;
    return [{ id, fromPos, toPos, severity, message, fix: fix ?? null, isUnderlined }];
  });
}
