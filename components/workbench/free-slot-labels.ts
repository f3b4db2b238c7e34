import type { DraftDocument } from "@/lib/speech/draft-document";

/** A label on free slots of the draft, and how many carry it. */
export type FreeSlotLabel = { readonly label: string; readonly count: number };

/** The labels of the free slots, those on most slots first, ties in the order of the draft. */
export function freeSlotLabels(document: DraftDocument): FreeSlotLabel[] {
  const counts = new Map<string, number>();
  for (const block of document.content) {
    for (const node of block.content ?? []) {
      if (node.type !== "slot" || node.attrs.binding !== null) continue;
      counts.set(node.attrs.label, (counts.get(node.attrs.label) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .toSorted((left, right) => right.count - left.count);
}
