import "server-only";
import type { Result } from "@/lib/result";
import { type IndexName, loadSegmentBytes } from "./index-segments";
import { type OrganisationScope, readableBy } from "./organisation-scope";
import { prisma } from "./prisma-client";

/** Segments in memory beyond these bytes are let go, the longest unused first; what one answer needs always stays. */
const MOST_BYTES = 512 * 1024 * 1024;

type Opened<Segment> = { readonly byteSize: number; readonly segment: Promise<Segment | null> };

export type OpenedSegment<Segment> = { readonly segment: Segment; readonly isBuiltIn: boolean };

/** The segments of one index that this server has opened. */
export class SegmentCache<Segment> {
  /** By id, the least recently used first. A segment never changes, so an id stands for its content. */
  private readonly opened = new Map<string, Opened<Segment>>();

  constructor(
    private readonly indexName: IndexName,
    private readonly decode: (bytes: Uint8Array) => Result<Segment>,
  ) {}

  /**
   * The index over what an organisation reads, as it is now: which segments those are is asked of the database each time,
   * so that every server follows a change of the library at its next answer.
   */
  async load(scope: OrganisationScope): Promise<OpenedSegment<Segment>[]> {
    const rows = await prisma().indexSegment.findMany({
      where: { indexName: this.indexName, ...readableBy(scope) },
      select: { id: true, byteSize: true, organizationId: true },
      orderBy: { id: "asc" },
    });
    const segments = await Promise.all(rows.map(({ id, byteSize }) => this.open(id, byteSize)));
    this.letGo(new Set(rows.map(({ id }) => id)));
    return segments.flatMap((segment, at) =>
      segment === null ? [] : [{ segment, isBuiltIn: rows[at]?.organizationId === null }],
    );
  }

  private async open(id: string, byteSize: number): Promise<Segment | null> {
    const known = this.opened.get(id) ?? { byteSize, segment: this.read(id) };
    this.opened.delete(id);
    this.opened.set(id, known);
    const segment = await known.segment.catch((error: unknown) => {
      this.opened.delete(id);
      throw error;
    });
    // Replaced since the list was read, or written by another version of the program: the next answer sees what stands now.
    if (segment === null) this.opened.delete(id);
    return segment;
  }

  private async read(id: string): Promise<Segment | null> {
    const bytes = await loadSegmentBytes(id);
    const decoded = bytes === null ? null : this.decode(bytes);
    return decoded?.ok ? decoded.value : null;
  }

  private letGo(needed: ReadonlySet<string>): void {
    let total = 0;
    for (const { byteSize } of this.opened.values()) total += byteSize;
    for (const [id, { byteSize }] of this.opened) {
      if (total <= MOST_BYTES) return;
      if (needed.has(id)) continue;
      this.opened.delete(id);
      total -= byteSize;
    }
  }
}
