import type { Mark, ResolvedPos } from "@tiptap/pm/model";
import { type EditorState, TextSelection } from "@tiptap/pm/state";
import type { SlotAttributes } from "@/lib/speech/draft-document";

/** Words typed into a slot, and the slot they came into. */
export type FilledSlot = { readonly fromPos: number; readonly toPos: number; readonly slot: SlotAttributes };

function filledMark(marks: readonly Mark[] | undefined): Mark | undefined {
  return marks?.find(({ type }) => type.name === "filledSlot");
}

/** The stretch of one filled slot that touches a position; the one before the position goes first. */
export function filledSlotAt($pos: ResolvedPos): FilledSlot | null {
  const mark = filledMark($pos.nodeBefore?.marks) ?? filledMark($pos.nodeAfter?.marks);
  if (mark === undefined) return null;
  const { parent } = $pos;
  let first = mark.isInSet($pos.nodeBefore?.marks ?? [])
    ? $pos.index() - ($pos.textOffset === 0 ? 1 : 0)
    : $pos.index();
  let end = first + 1;
  while (first > 0 && mark.isInSet(parent.child(first - 1).marks)) first -= 1;
  while (end < parent.childCount && mark.isInSet(parent.child(end).marks)) end += 1;
  return {
    fromPos: $pos.posAtIndex(first),
    toPos: $pos.posAtIndex(end),
    slot: { label: mark.attrs.label, binding: mark.attrs.binding },
  };
}

/** The filled slot the cursor is in or at the edge of, or that holds the whole selection. */
export function selectedFilledSlot(state: EditorState): FilledSlot | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection)) return null;
  const filled = filledSlotAt(selection.$to);
  return filled !== null && filled.fromPos <= selection.from ? filled : null;
}
