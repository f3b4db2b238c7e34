import "server-only";
import { mergeOverlapSegments } from "@/lib/overlap/merge-overlap-segments";
import { buildOverlapSegment, type OverlapSegment } from "@/lib/overlap/overlap-segment";
import { decodeOverlapSegment, encodeOverlapSegment } from "@/lib/overlap/segment-bytes";
import { type IndexOwner, loadOverlapDocuments } from "@/lib/store/index-segments";
import { type LibraryIndex, refreshIndex } from "./refresh-index";

const OVERLAP_INDEX: LibraryIndex<OverlapSegment> = {
  name: "overlap",
  formatVersion: 1,
  withNearDuplicates: true,
  build: async (ids) => {
    const read = await loadOverlapDocuments(ids);
    return read.length === 0 ? null : buildOverlapSegment(read);
  },
  merge: mergeOverlapSegments,
  documentIds: ({ sources }) => sources.map(({ id }) => id),
  unitCount: ({ units }) => units.length,
  encode: encodeOverlapSegment,
  decode: decodeOverlapSegment,
};

/** Brings the originality index of an organisation's own texts, or (null) of the built-in ones, up to date. */
export function refreshOverlap(owner: IndexOwner): Promise<boolean> {
  return refreshIndex(OVERLAP_INDEX, owner);
}
