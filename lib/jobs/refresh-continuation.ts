import "server-only";
import {
  type CoveredDocuments,
  documentsToCover,
  type IndexOwner,
  listSegments,
  loadSegmentBytes,
  loadWordings,
  type NewSegment,
  replaceSegments,
  type SegmentRow,
} from "@/lib/store/continuation-segments";
import { buildSegment, type IndexSegment } from "@/lib/suggest/continuation/index-segment";
import { mergeSegments } from "@/lib/suggest/continuation/merge-segments";
import { decodeSegment, encodeSegment } from "@/lib/suggest/continuation/segment-bytes";
import { segmentsToMerge } from "@/lib/suggest/continuation/segments-to-merge";

/** Raised whenever a segment's bytes or the wording that goes into it change, so that indexes are built again. */
export const CONTINUATION_FORMAT = 1;

/** Documents read at a time; a segment of theirs is sorted before the next are read. */
const PAGE = 100;

/** Larger segments are left apart: their bytes must pass through the database in one piece. */
const MOST_UNITS = 8_000_000;

/** A segment in work: stored already, or (id null) to be stored. */
type Part = {
  readonly id: string | null;
  readonly unitCount: number;
  readonly documents: CoveredDocuments;
  /** Null for a stored one that nothing has asked for yet. */
  readonly segment: IndexSegment | null;
};

/**
 * Brings the continuation index of an organisation's own texts, or (null) of the built-in ones, up to date: documents
 * that came get a segment of their own, those that went or changed are taken out of theirs, small segments are merged.
 *
 * @returns true when something changed.
 */
export async function refreshContinuation(owner: IndexOwner): Promise<boolean> {
  const [rows, wanted] = await Promise.all([listSegments(owner), documentsToCover(owner)]);
  const parts: Part[] = [];
  for (const row of rows) {
    const part = await withoutGone(row, wanted);
    if (part !== null) parts.push(part);
  }
  parts.push(...(await newParts(parts, wanted)));
  const merged = await mergeSmall(parts);
  const kept = new Set(merged.map(({ id }) => id));
  const removed = rows.map(({ id }) => id).filter((id) => !kept.has(id));
  const added = merged.flatMap(newSegment);
  if (removed.length === 0 && added.length === 0) return false;
  return replaceSegments(
    owner,
    rows.map(({ id }) => id),
    removed,
    added,
  );
}

async function withoutGone(row: SegmentRow, wanted: CoveredDocuments): Promise<Part | null> {
  if (row.formatVersion !== CONTINUATION_FORMAT) return null;
  const live = Object.entries(row.documents).filter(([id, hash]) => wanted[id] === hash);
  if (live.length === 0) return null;
  const { id, unitCount, documents } = row;
  if (live.length === Object.keys(documents).length) return { id, unitCount, documents, segment: null };
  const stored = await openSegment(id);
  if (stored === null) return null;
  const kept = Object.fromEntries(live);
  return partOf(
    mergeSegments([stored], (documentId) => documentId in kept),
    kept,
  );
}

async function newParts(parts: readonly Part[], wanted: CoveredDocuments): Promise<Part[]> {
  const covered = new Set(parts.flatMap(({ documents }) => Object.keys(documents)));
  const missing = Object.keys(wanted).filter((id) => !covered.has(id));
  const added: Part[] = [];
  for (let from = 0; from < missing.length; from += PAGE) {
    const read = await loadWordings(missing.slice(from, from + PAGE));
    if (read.length === 0) continue;
    added.push(partOf(buildSegment(read), Object.fromEntries(read.map(({ id }) => [id, wanted[id] ?? ""]))));
  }
  return added;
}

/** Merges until nothing is due; a segment that cannot be read is left out, and its documents come back the next time. */
async function mergeSmall(parts: readonly Part[]): Promise<Part[]> {
  let now = [...parts];
  for (;;) {
    const due = new Set(segmentsToMerge(now.map(({ unitCount }) => unitCount)));
    const chosen = now.filter((_part, index) => due.has(index));
    const units = chosen.reduce((sum, { unitCount }) => sum + unitCount, 0);
    if (chosen.length < 2 || units > MOST_UNITS) return now;
    const segments: IndexSegment[] = [];
    for (const { id, segment } of chosen) {
      const opened = segment ?? (id === null ? null : await openSegment(id));
      if (opened !== null) segments.push(opened);
    }
    const ids = new Set(segments.flatMap(({ documentIds }) => documentIds));
    const documents = Object.fromEntries(
      chosen.flatMap((part) => Object.entries(part.documents).filter(([id]) => ids.has(id))),
    );
    now = [...now.filter((_part, index) => !due.has(index)), partOf(mergeSegments(segments), documents)];
  }
}

function partOf(segment: IndexSegment, documents: CoveredDocuments): Part {
  return { id: null, unitCount: segment.units.length, documents, segment };
}

function newSegment({ id, segment, unitCount, documents }: Part): NewSegment[] {
  if (id !== null || segment === null) return [];
  const bytes = new Uint8Array(encodeSegment(segment));
  return [{ formatVersion: CONTINUATION_FORMAT, documents, unitCount, bytes }];
}

async function openSegment(id: string): Promise<IndexSegment | null> {
  const bytes = await loadSegmentBytes(id);
  const opened = bytes === null ? null : decodeSegment(bytes);
  return opened?.ok ? opened.value : null;
}
