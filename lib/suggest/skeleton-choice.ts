import type { HeadingSet, Skeleton } from "@/lib/mining/skeleton";

/** Heading sets a choice carries at most: enough to step through, small enough to send. */
const HEADING_SETS_SENT = 12;

/** A skeleton as the choice shows it. */
export type SkeletonChoice = Omit<Skeleton, "headingSets"> & {
  readonly headingSets: readonly HeadingSet[];
  readonly totalSets: number;
};

/** Cuts a skeleton to what the choice needs. */
export function toSkeletonChoice(skeleton: Skeleton): SkeletonChoice {
  return {
    ...skeleton,
    headingSets: skeleton.headingSets.slice(0, HEADING_SETS_SENT),
    totalSets: skeleton.headingSets.length,
  };
}
