import {
  buildOverlapSegment,
  type OverlapDocument,
  type OverlapSegment,
} from "@/lib/overlap/overlap-segment";
import { decodeOverlapSegment, encodeOverlapSegment } from "@/lib/overlap/segment-bytes";

/** As large as the segments a server stores. */
const SEGMENT_CHARS = 8_000_000;

export type StoredIndex = { readonly segments: readonly OverlapSegment[]; readonly byteSize: number };

/** Indexes documents in segments of a size, stored and opened again. */
export function buildSegments(documents: readonly OverlapDocument[]): StoredIndex {
  const segments: OverlapSegment[] = [];
  let byteSize = 0;
  let from = 0;
  let chars = 0;
  for (const [index, { text }] of documents.entries()) {
    chars += text.length;
    if (chars < SEGMENT_CHARS && index < documents.length - 1) continue;
    const bytes = encodeOverlapSegment(buildOverlapSegment(documents.slice(from, index + 1)));
    const opened = decodeOverlapSegment(bytes);
    if (!opened.ok) throw new Error(opened.error.code);
    segments.push(opened.value);
    byteSize += bytes.byteLength;
    from = index + 1;
    chars = 0;
  }
  return { segments, byteSize };
}
