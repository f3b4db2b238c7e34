import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { PlacedComment } from "@/components/editor/extensions/comments-plugin";
import { anchorTextOf, posOfOffset, rangeBetween } from "@/components/editor/queries/anchor-place";
import { locateAnchor } from "@/lib/compare/locate-anchor";
import { makeAnchor, type TextAnchor } from "@/lib/speech/text-anchor";

type Known = {
  readonly id: string;
  readonly replacement: string | null;
  /** Where its words stood when that was last looked at. */
  readonly anchor: TextAnchor;
};

export type Placed = {
  readonly places: readonly PlacedComment[];
  /** Where the words stand now, for those whose words are there. */
  readonly anchors: ReadonlyMap<string, TextAnchor>;
};

/**
 * Where the words of remarks stand in the draft.
 *
 * @param shown - marks already on the paper, which went along with every edit and are believed; the others are looked for.
 */
export function placeComments(
  doc: ProseMirrorNode,
  comments: readonly Known[],
  shown: readonly PlacedComment[],
): Placed {
  // Most drafts have none, and the words of a long one are not put together for nothing each time typing rests.
  if (comments.length === 0) return { places: [], anchors: new Map() };
  const text = anchorTextOf(doc);
  const marks = new Map(shown.map((mark) => [mark.id, mark]));
  const places: PlacedComment[] = [];
  const anchors = new Map<string, TextAnchor>();
  for (const { id, replacement, anchor } of comments) {
    const mark = marks.get(id);
    const range =
      mark === undefined ? locateAnchor(text, anchor) : rangeBetween(doc, mark.fromPos, mark.toPos);
    if (range === null || range.start >= range.end) continue;
    anchors.set(id, makeAnchor(text, range));
    const fromPos = posOfOffset(doc, range.start);
    places.push({ id, fromPos, toPos: posOfOffset(doc, range.end), isSuggestion: replacement !== null });
  }
  return { places, anchors };
}
