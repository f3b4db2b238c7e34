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
export type IndexSegment = {
  readonly units: Uint16Array;
  /** Starts of the suffixes in rising order. */
  readonly suffixes: Int32Array;
  /** Code units in use, rising; suffixes that begin with the n-th stand at firstStarts[n] to firstStarts[n + 1]. */
  readonly firstUnits: Uint16Array;
  readonly firstStarts: Uint32Array;
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

function firstUnitTable(
  units: Uint16Array,
  suffixes: Int32Array,
): Pick<IndexSegment, "firstUnits" | "firstStarts"> {
  const firstUnits: number[] = [];
  const firstStarts: number[] = [];
  let last = -1;
  for (let index = 0; index < suffixes.length; index += 1) {
    const unit = units[suffixes[index] ?? 0] ?? 0;
    if (unit === last) continue;
    firstUnits.push(unit);
    firstStarts.push(index);
    last = unit;
  }
  return {
    firstUnits: Uint16Array.from(firstUnits),
    firstStarts: Uint32Array.of(...firstStarts, suffixes.length),
  };
}

/** Index of the document that holds a place. */
export function documentAt(segment: IndexSegment, place: number): number {
  let low = 0;
  let high = segment.documentIds.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segment.documentStarts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the first slot at or behind a place. */
export function slotFrom({ slotOffsets }: IndexSegment, place: number): number {
  let low = 0;
  let high = slotOffsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slotOffsets[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Label of the slot at a place, or null when there is none. */
export function slotLabelAt(segment: IndexSegment, place: number): string | null {
  const slot = slotFrom(segment, place);
  if (segment.slotOffsets[slot] !== place) return null;
  return segment.labels[segment.slotLabels[slot] ?? 0] ?? null;
}
