import { NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { slotsOf, slotValue } from "../queries/slots";

/** After an insertion: selects its first open slot, or puts the cursor at its end when nothing is left to fill. */
export function selectFirstSlot(
  tr: Transaction,
  fromPos: number,
  toPos: number,
  facts: FactSheet,
): Transaction {
  const slot = slotsOf(tr.doc).find(
    ({ pos, node }) => pos >= fromPos && pos < toPos && slotValue(node, facts) === null,
  );
  return tr.setSelection(
    slot === undefined
      ? TextSelection.near(tr.doc.resolve(toPos), -1)
      : NodeSelection.create(tr.doc, slot.pos),
  );
}
