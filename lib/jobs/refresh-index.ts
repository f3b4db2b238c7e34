import "server-only";
import type { Result } from "@/lib/result";
import {
  type CoveredDocuments,
  documentsToCover,
  type IndexName,
  type IndexOwner,
  listSegments,
  loadSegmentBytes,
  type NewSegment,
  replaceSegments,
  type SegmentRow,
} from "@/lib/store/index-segments";
import { segmentsToMerge } from "@/lib/suggest/continuation/segments-to-merge";

/** An index over the library: how its segments are made, put together and stored. */
export type LibraryIndex<Segment> = {
  readonly name: IndexName;
  /** Raised whenever a segment's bytes or the wording that goes into it change, so that indexes are built again. */
  readonly formatVersion: number;
  readonly withNearDuplicates: boolean;
  /** Reads documents and indexes them; null when none of them is there any more. */
  readonly build: (ids: readonly string[]) => Promise<Segment | null>;
  readonly merge: (segments: readonly Segment[], keep?: (documentId: string) => boolean) => Segment;
  readonly documentIds: (segment: Segment) => readonly string[];
  readonly unitCount: (segment: Segment) => number;
  readonly encode: (segment: Segment) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => Result<Segment>;
};

/** Documents read at a time; a segment of theirs is sorted before the next are read. */
const PAGE = 100;

/** Larger segments are left apart: their bytes must pass through the database in one piece. */
const MOST_UNITS = 8_000_000;

/** A segment in work: stored already, or (id null) to be stored. */
type Part<Segment> = {
  readonly id: string | null;
  readonly unitCount: number;
  readonly documents: CoveredDocuments;
  /** Null for a stored one that nothing has asked for yet. */
  readonly segment: Segment | null;
};

/**
 * Brings an index of an organisation's own texts, or (null) of the built-in ones, up to date: documents that came get a
 * segment of their own, those that went or changed are taken out of theirs, small segments are merged.
 *
 * @returns true when something changed.
 */
export async function refreshIndex<Segment>(
  index: LibraryIndex<Segment>,
  owner: IndexOwner,
): Promise<boolean> {
  const [rows, wanted] = await Promise.all([
    listSegments(index.name, owner),
    documentsToCover(owner, index.withNearDuplicates),
  ]);
  const parts: Part<Segment>[] = [];
  for (const row of rows) {
    const part = await withoutGone(index, row, wanted);
    if (part !== null) parts.push(part);
  }
  parts.push(...(await newParts(index, parts, wanted)));
  const merged = await mergeSmall(index, parts);
  const kept = new Set(merged.map(({ id }) => id));
  const removed = rows.map(({ id }) => id).filter((id) => !kept.has(id));
  const added = merged.flatMap((part) => newSegment(index, part));
  if (removed.length === 0 && added.length === 0) return false;
  const known = rows.map(({ id }) => id);
  return replaceSegments(index.name, owner, known, removed, added);
}

async function withoutGone<Segment>(
  index: LibraryIndex<Segment>,
  row: SegmentRow,
  wanted: CoveredDocuments,
): Promise<Part<Segment> | null> {
  if (row.formatVersion !== index.formatVersion) return null;
  const live = Object.entries(row.documents).filter(([id, hash]) => wanted[id] === hash);
  if (live.length === 0) return null;
  const { id, unitCount, documents } = row;
  if (live.length === Object.keys(documents).length) return { id, unitCount, documents, segment: null };
  const stored = await openSegment(index, id);
  if (stored === null) return null;
  const kept = Object.fromEntries(live);
  return partOf(
    index,
    index.merge([stored], (documentId) => documentId in kept),
    kept,
  );
}

async function newParts<Segment>(
  index: LibraryIndex<Segment>,
  parts: readonly Part<Segment>[],
  wanted: CoveredDocuments,
): Promise<Part<Segment>[]> {
  const covered = new Set(parts.flatMap(({ documents }) => Object.keys(documents)));
  const missing = Object.keys(wanted).filter((id) => !covered.has(id));
  const added: Part<Segment>[] = [];
  for (let from = 0; from < missing.length; from += PAGE) {
    const segment = await index.build(missing.slice(from, from + PAGE));
    if (segment === null) continue;
    const documents = index.documentIds(segment).map((id) => [id, wanted[id] ?? ""]);
    added.push(partOf(index, segment, Object.fromEntries(documents)));
  }
  return added;
}

/** Merges until nothing is due; a segment that cannot be read is left out, and its documents come back the next time. */
async function mergeSmall<Segment>(
  index: LibraryIndex<Segment>,
  parts: readonly Part<Segment>[],
): Promise<Part<Segment>[]> {
  let now = [...parts];
  for (;;) {
    const due = new Set(segmentsToMerge(now.map(({ unitCount }) => unitCount)));
    const chosen = now.filter((_part, at) => due.has(at));
    const units = chosen.reduce((sum, { unitCount }) => sum + unitCount, 0);
    if (chosen.length < 2 || units > MOST_UNITS) return now;
    const segments: Segment[] = [];
    for (const { id, segment } of chosen) {
      const opened = segment ?? (id === null ? null : await openSegment(index, id));
      if (opened !== null) segments.push(opened);
    }
    const ids = new Set(segments.flatMap((segment) => index.documentIds(segment)));
    const documents = Object.fromEntries(
      chosen.flatMap((part) => Object.entries(part.documents).filter(([id]) => ids.has(id))),
    );
    now = [...now.filter((_part, at) => !due.has(at)), partOf(index, index.merge(segments), documents)];
  }
}

function partOf<Segment>(
  index: LibraryIndex<Segment>,
  segment: Segment,
  documents: CoveredDocuments,
): Part<Segment> {
  return { id: null, unitCount: index.unitCount(segment), documents, segment };
}

function newSegment<Segment>(
  index: LibraryIndex<Segment>,
  { id, segment, unitCount, documents }: Part<Segment>,
): NewSegment[] {
  if (id !== null || segment === null) return [];
  const bytes = new Uint8Array(index.encode(segment));
  return [{ formatVersion: index.formatVersion, documents, unitCount, bytes }];
}

async function openSegment<Segment>(index: LibraryIndex<Segment>, id: string): Promise<Segment | null> {
  const bytes = await loadSegmentBytes(id);
  const opened = bytes === null ? null : index.decode(bytes);
  return opened?.ok ? opened.value : null;
}
