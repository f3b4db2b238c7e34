import { type FirstUnits, firstUnitTable } from "@/lib/text/first-units";
import { firstFrom, stretchAt } from "@/lib/text/sorted-search";
import { buildSuffixArray } from "@/lib/text/suffix-array";
import { END_UNIT, toWordingUnits } from "./wording-units";

/** A document to index: its id and its wording with slots (`libraryWording`). */
export type IndexedDocument = {
  readonly id: string;
  readonly wording: string;
};

/**
 * An immutable part of the continuation index: the wording of some documents one behind the other, and its suffixes in
 * order. All places are offsets into `units`.
 */
export type IndexSegment = FirstUnits & {
  readonly units: Uint16Array;
  /** Starts of the suffixes in rising order. */
  readonly suffixes: Int32Array;
  /** Start of every document's wording, and behind the last one the length of all. */
  readonly documentStarts: Uint32Array;
  readonly documentIds: readonly string[];
  /** Offsets of slots, rising, and for each the index of its label. */
  readonly slotOffsets: Uint32Array;
  readonly slotLabels: Uint16Array;
  readonly labels: readonly string[];
};

/** Deterministic: the same documents in the same order give the same segment. */
export function buildSegment(documents: readonly IndexedDocument[]): IndexSegment {
  const encoded = documents.map(({ wording }) => toWordingUnits(wording));
  const length = encoded.reduce((sum, { units }) => sum + units.length + 1, 0);
  const units = new Uint16Array(length);
  const documentStarts = new Uint32Array(documents.length + 1);
  const slotOffsets: number[] = [];
  const slotLabels: number[] = [];
  const labels = new Map<string, number>();
  let start = 0;
  for (const [index, document] of encoded.entries()) {
    documentStarts[index] = start;
    units.set(document.units, start);
    for (const { offset, label } of document.slots) {
      if (!labels.has(label)) labels.set(label, labels.size);
      slotOffsets.push(start + offset);
      slotLabels.push(labels.get(label) ?? 0);
    }
    start += document.units.length + 1;
    units[start - 1] = END_UNIT;
  }
  documentStarts[documents.length] = start;
  return sortSegment({
    units,
    documentStarts,
    documentIds: documents.map(({ id }) => id),
    slotOffsets: Uint32Array.from(slotOffsets),
    slotLabels: Uint16Array.from(slotLabels),
    labels: [...labels.keys()],
  });
}

/** Adds the sorted suffixes to wording already put together. */
export function sortSegment(
  wording: Omit<IndexSegment, "suffixes" | "firstUnits" | "firstStarts">,
): IndexSegment {
  const suffixes = buildSuffixArray(wording.units);
  return { ...wording, suffixes, ...firstUnitTable(wording.units, suffixes) };
}

/** Index of the document that holds a place. */
export function documentAt({ documentStarts }: IndexSegment, place: number): number {
  return stretchAt(documentStarts, place);
}

/** Index of the first slot at or behind a place. */
export function slotFrom({ slotOffsets }: IndexSegment, place: number): number {
  return firstFrom(slotOffsets, place);
}

/** Label of the slot at a place, or null when there is none. */
export function slotLabelAt(segment: IndexSegment, place: number): string | null {
  const slot = slotFrom(segment, place);
  if (segment.slotOffsets[slot] !== place) return null;
  return segment.labels[segment.slotLabels[slot] ?? 0] ?? null;
}
