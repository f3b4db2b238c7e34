import type { Command } from "@tiptap/pm/state";
import { filledSlotAt } from "../queries/filled-slot";

/** At the end of words typed into a slot: what is typed next no longer belongs to it. */
export const leaveFilledSlot: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty) return false;
  const marks = state.storedMarks ?? $from.marks();
  const isInclusive = marks.some(({ type }) => type.name === "filledSlot");
  if (!isInclusive || filledSlotAt($from)?.toPos !== $from.pos) return false;
  dispatch?.(state.tr.setStoredMarks(marks.filter(({ type }) => type.name !== "filledSlot")));
  return true;
};
