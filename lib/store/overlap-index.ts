import "server-only";
import type { OverlapSegment } from "@/lib/overlap/overlap-segment";
import { decodeOverlapSegment } from "@/lib/overlap/segment-bytes";
import type { OrganisationScope } from "./organisation-scope";
import { SegmentCache } from "./segment-cache";

const cache = new SegmentCache("overlap", decodeOverlapSegment);

export type OverlapIndex = {
  readonly segments: readonly OverlapSegment[];
  /** Those of the built-in texts, which show what wording is usual. */
  readonly builtIn: readonly OverlapSegment[];
};

/** The originality index over what an organisation reads, as it is now. */
export async function loadOverlapIndex(scope: OrganisationScope): Promise<OverlapIndex> {
  const opened = await cache.load(scope);
  return {
    segments: opened.map(({ segment }) => segment),
    builtIn: opened.filter(({ isBuiltIn }) => isBuiltIn).map(({ segment }) => segment),
  };
}
