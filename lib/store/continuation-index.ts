import "server-only";
import { decodeSegment } from "@/lib/suggest/continuation/segment-bytes";
import { type ContinuationIndex, openIndex } from "@/lib/suggest/continuation/suggest-continuation";
import type { OrganisationScope } from "./organisation-scope";
import { SegmentCache } from "./segment-cache";

const cache = new SegmentCache("continuation", decodeSegment);

/** The continuation index over what an organisation reads, as it is now. */
export async function loadContinuationIndex(scope: OrganisationScope): Promise<ContinuationIndex> {
  const opened = await cache.load(scope);
  return openIndex(opened.map(({ segment }) => segment));
}
