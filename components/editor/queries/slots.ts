import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type EditorState, NodeSelection } from "@tiptap/pm/state";
import { boundValue, type FactBinding, type FactSheet } from "@/lib/speech/fact-sheet";

export type SlotAt = { readonly pos: number; readonly node: ProseMirrorNode };

// Offsets of the slots inside a block, by block, so that a key press looks through one block only.
const offsetsCache = new WeakMap<
  ProseMirrorNode,
  readonly { readonly offset: number; readonly node: ProseMirrorNode }[]
>();

/** The slots of one block with their offsets in it. */
export function slotsInBlock(block: ProseMirrorNode) {
  const known = offsetsCache.get(block);
  if (known !== undefined) return known;
  const found: { offset: number; node: ProseMirrorNode }[] = [];
  block.forEach((node, offset) => {
    if (node.type.name === "slot") found.push({ offset, node });
  });
  offsetsCache.set(block, found);
  return found;
}

/** Every slot of the draft with its position, in order. */
export function slotsOf(doc: ProseMirrorNode): SlotAt[] {
  const slots: SlotAt[] = [];
  doc.forEach((block, pos) => {
    for (const { offset, node } of slotsInBlock(block)) slots.push({ pos: pos + 1 + offset, node });
  });
  return slots;
}

/** What a bound slot shows; null for a free slot and while the fact is missing. */
export function slotValue(slot: ProseMirrorNode, facts: FactSheet): string | null {
  const binding: FactBinding | null = slot.attrs.binding;
  return binding === null ? null : boundValue(facts, binding);
}

/** The slots still to fill, in order: free ones, and bound ones whose fact is missing. */
export function openSlots(state: EditorState, facts: FactSheet): SlotAt[] {
  return slotsOf(state.doc).filter(({ node }) => slotValue(node, facts) === null);
}

/** The free slots that carry this label. */
export function sameFreeSlots(doc: ProseMirrorNode, label: string): SlotAt[] {
  return slotsOf(doc).filter(({ node }) => node.attrs.binding === null && node.attrs.label === label);
}

/** The slot that is selected as a whole, or null. */
export function selectedSlot(state: EditorState): SlotAt | null {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== "slot") return null;
  return { pos: selection.from, node: selection.node };
}
