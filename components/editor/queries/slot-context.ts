import type { EditorState } from "@tiptap/pm/state";
import type { FactBinding } from "@/lib/speech/fact-sheet";
import { selectedFilledSlot } from "./filled-slot";
import { sameFreeSlots, selectedSlot } from "./slots";

/** The slot at hand, and what can be done with it. */
export type SlotContext = {
  readonly type: "slot" | "filled";
  readonly fromPos: number;
  readonly label: string;
  readonly binding: FactBinding | null;
  /** Free slots of the same label, this one included. */
  readonly sameCount: number;
};

/** What the bar of a slot is about; null away from slots, open or filled. */
export function slotContext(state: EditorState): SlotContext | null {
  const slot = selectedSlot(state);
  if (slot !== null) {
    const { label, binding } = slot.node.attrs;
    const sameCount = binding === null ? sameFreeSlots(state.doc, label).length : 0;
    return { type: "slot", fromPos: slot.pos, label, binding, sameCount };
  }
  const filled = selectedFilledSlot(state);
  if (filled === null) return null;
  return { type: "filled", fromPos: filled.fromPos, ...filled.slot, sameCount: 0 };
}
