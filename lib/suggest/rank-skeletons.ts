import { isParallelSet } from "@/lib/mining/heading-parallelism";
import type { HeadingSet, Skeleton } from "@/lib/mining/skeleton";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";

export type SkeletonContext = {
  readonly kind: DocumentKind;
  readonly level: Level | null;
  /** Length aimed at, in characters. */
  readonly targetChars?: number;
};

/**
 * Skeletons of a kind, best first: those that speak from the same level, then those more documents follow, then those
 * nearer the length aimed at. Parallel heading sets come first inside each, of these the ones of the same level.
 */
export function rankSkeletons(skeletons: readonly Skeleton[], context: SkeletonContext): Skeleton[] {
  return skeletons
    .filter((skeleton) => skeleton.kind === context.kind)
    .map((skeleton) => ({ ...skeleton, headingSets: rankHeadingSets(skeleton.headingSets, context.level) }))
    .sort(
      (a, b) =>
        Number(hasLevel(b, context.level)) - Number(hasLevel(a, context.level)) ||
        b.documentFrequency - a.documentFrequency ||
        lengthGap(a, context.targetChars) - lengthGap(b, context.targetChars) ||
        (a.id < b.id ? -1 : 1),
    );
}

function rankHeadingSets(sets: readonly HeadingSet[], level: Level | null): HeadingSet[] {
  return [...sets].sort(
    (a, b) =>
      Number(isParallelSet(b)) - Number(isParallelSet(a)) ||
      Number(b.level === level) - Number(a.level === level),
  );
}

function hasLevel(skeleton: Skeleton, level: Level | null): boolean {
  return level !== null && skeleton.headingSets.some((set) => set.level === level);
}

function lengthGap(skeleton: Skeleton, targetChars: number | undefined): number {
  return targetChars === undefined ? 0 : Math.abs(skeleton.typicalChars - targetChars);
}
