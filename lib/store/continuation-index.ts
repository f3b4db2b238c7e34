import "server-only";
import type { IndexSegment } from "@/lib/suggest/continuation/index-segment";
import { decodeSegment } from "@/lib/suggest/continuation/segment-bytes";
import { type ContinuationIndex, openIndex } from "@/lib/suggest/continuation/suggest-continuation";
import { loadSegmentBytes } from "./continuation-segments";
import { type OrganisationScope, readableBy } from "./organisation-scope";
import { prisma } from "./prisma-client";

/** Segments in memory beyond these bytes are let go, the longest unused first; what one answer needs always stays. */
const MOST_BYTES = 512 * 1024 * 1024;

type Opened = { readonly byteSize: number; readonly segment: Promise<IndexSegment | null> };

/** Segments by id, the least recently used first. A segment never changes, so an id stands for its content. */
const opened = new Map<string, Opened>();

/**
 * The continuation index over what an organisation reads, as it is now: which segments those are is asked of the database
 * each time, so that every server follows a change of the library at its next answer.
 */
export async function loadContinuationIndex(scope: OrganisationScope): Promise<ContinuationIndex> {
  const rows = await prisma().continuationSegment.findMany({
    where: readableBy(scope),
    select: { id: true, byteSize: true },
    orderBy: { id: "asc" },
  });
  const segments = await Promise.all(rows.map(({ id, byteSize }) => openSegment(id, byteSize)));
  letGo(new Set(rows.map(({ id }) => id)));
  return openIndex(segments.filter((segment) => segment !== null));
}

async function openSegment(id: string, byteSize: number): Promise<IndexSegment | null> {
  const known = opened.get(id) ?? { byteSize, segment: readSegment(id) };
  opened.delete(id);
  opened.set(id, known);
  const segment = await known.segment.catch((error: unknown) => {
    opened.delete(id);
    throw error;
  });
  // Replaced since the list was read, or written by another version of the program: the next answer sees what stands now.
  if (segment === null) opened.delete(id);
  return segment;
}

async function readSegment(id: string): Promise<IndexSegment | null> {
  const bytes = await loadSegmentBytes(id);
  const decoded = bytes === null ? null : decodeSegment(bytes);
  return decoded?.ok ? decoded.value : null;
}

function letGo(needed: ReadonlySet<string>): void {
  let total = 0;
  for (const { byteSize } of opened.values()) total += byteSize;
  for (const [id, { byteSize }] of opened) {
    if (total <= MOST_BYTES) return;
    if (needed.has(id)) continue;
    opened.delete(id);
    total -= byteSize;
  }
}
