import "server-only";
import { type IndexOwner, loadWordings } from "@/lib/store/index-segments";
import { buildSegment, type IndexSegment } from "@/lib/suggest/continuation/index-segment";
import { mergeSegments } from "@/lib/suggest/continuation/merge-segments";
import { decodeSegment, encodeSegment } from "@/lib/suggest/continuation/segment-bytes";
import { type LibraryIndex, refreshIndex } from "./refresh-index";

const CONTINUATION_INDEX: LibraryIndex<IndexSegment> = {
  name: "continuation",
  formatVersion: 1,
  withNearDuplicates: false,
  build: async (ids) => {
    const read = await loadWordings(ids);
    return read.length === 0 ? null : buildSegment(read);
  },
  merge: mergeSegments,
  documentIds: ({ documentIds }) => documentIds,
  unitCount: ({ units }) => units.length,
  encode: encodeSegment,
  decode: decodeSegment,
};

/** Brings the continuation index of an organisation's own texts, or (null) of the built-in ones, up to date. */
export function refreshContinuation(owner: IndexOwner): Promise<boolean> {
  return refreshIndex(CONTINUATION_INDEX, owner);
}
