import { type OverlapSegment, packPieces, pieceOf } from "./overlap-segment";

/**
 * One segment with the documents of several, in their order. Of several documents with one id the last stays, so a new
 * wording put in a later segment replaces the old one.
 *
 * @param keep - says which documents stay; those taken out of the library go here.
 */
export function mergeOverlapSegments(
  segments: readonly OverlapSegment[],
  keep: (documentId: string) => boolean = () => true,
): OverlapSegment {
  const newest = new Map<string, OverlapSegment>();
  for (const segment of segments) for (const { id } of segment.sources) newest.set(id, segment);
  return packPieces(
    segments.flatMap((segment) =>
      segment.sources.flatMap(({ id }, document) =>
        newest.get(id) === segment && keep(id) ? [pieceOf(segment, document)] : [],
      ),
    ),
  );
}
