import { type IndexSegment, slotFrom, sortSegment } from "./index-segment";

/**
 * One segment with the documents of several, in their order. Documents are told apart by id: of several with one id the
 * last stays, so a new wording put in a later segment replaces the old one.
 *
 * @param keep - says which documents stay; those taken out of the library go here.
 */
export function mergeSegments(
  segments: readonly IndexSegment[],
  keep: (documentId: string) => boolean = () => true,
): IndexSegment {
  const newest = new Map<string, IndexSegment>();
  for (const segment of segments) for (const id of segment.documentIds) newest.set(id, segment);
  const pieces = segments.flatMap((segment) =>
    segment.documentIds.flatMap((id, index) =>
      newest.get(id) === segment && keep(id) ? [pieceOf(segment, id, index)] : [],
    ),
  );
  const documentStarts = new Uint32Array(pieces.length + 1);
  for (const [index, { units }] of pieces.entries()) {
    documentStarts[index + 1] = (documentStarts[index] ?? 0) + units.length;
  }
  const units = new Uint16Array(documentStarts[pieces.length] ?? 0);
  for (const [index, piece] of pieces.entries()) units.set(piece.units, documentStarts[index] ?? 0);
  return sortSegment({
    units,
    documentStarts,
    documentIds: pieces.map(({ id }) => id),
    ...mergeSlots(pieces, documentStarts),
  });
}

type Piece = {
  readonly id: string;
  readonly units: Uint16Array;
  readonly slots: readonly { readonly offset: number; readonly label: string }[];
};

function pieceOf(segment: IndexSegment, id: string, index: number): Piece {
  const start = segment.documentStarts[index] ?? 0;
  const end = segment.documentStarts[index + 1] ?? start;
  const slots: { offset: number; label: string }[] = [];
  const last = slotFrom(segment, end);
  for (let at = slotFrom(segment, start); at < last; at += 1) {
    const label = segment.labels[segment.slotLabels[at] ?? 0] ?? "";
    slots.push({ offset: (segment.slotOffsets[at] ?? 0) - start, label });
  }
  return { id, units: segment.units.subarray(start, end), slots };
}

function mergeSlots(
  pieces: readonly Piece[],
  documentStarts: Uint32Array,
): Pick<IndexSegment, "slotOffsets" | "slotLabels" | "labels"> {
  const labels = new Map<string, number>();
  const offsets: number[] = [];
  const slotLabels: number[] = [];
  for (const [index, { slots }] of pieces.entries()) {
    for (const { offset, label } of slots) {
      if (!labels.has(label)) labels.set(label, labels.size);
      offsets.push((documentStarts[index] ?? 0) + offset);
      slotLabels.push(labels.get(label) ?? 0);
    }
  }
  return {
    slotOffsets: Uint32Array.from(offsets),
    slotLabels: Uint16Array.from(slotLabels),
    labels: [...labels.keys()],
  };
}
