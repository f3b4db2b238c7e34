import { stableId } from "@/lib/text/stable-id";
import { architectureDistance, SAME_ARCHITECTURE } from "./architecture";
import { architectureName } from "./architecture-name";
import { isParallelSet } from "./heading-parallelism";
import type { MiningUnit } from "./mining-unit";
import type { HeadingSet, Skeleton } from "./skeleton";
import { skeletonSections } from "./skeleton-sections";
import type { SkeletonUnit } from "./skeleton-unit";

type Group = { readonly name: string; readonly key: string; readonly units: SkeletonUnit[] };

/** Architectures of the documents, merged per kind where they differ by a part at most, most documents first. */
export function mergeSkeletons(units: readonly MiningUnit[]): Skeleton[] {
  const groups = new Map<string, Group>();
  for (const { skeleton } of units) {
    if (skeleton === null) continue;
    const name = architectureName(skeleton);
    const key = `${skeleton.kind} ${name}`;
    const group = groups.get(key) ?? { name, key, units: [] };
    group.units.push(skeleton);
    groups.set(key, group);
  }
  return clusterGroups([...groups.values()].sort(byCount))
    .map(toSkeleton)
    .sort((a, b) => b.documentFrequency - a.documentFrequency || (a.id < b.id ? -1 : 1));
}

/** Each group joins the nearest more common one; there are as many groups as names, never as documents. */
function clusterGroups(groups: readonly Group[]): Group[] {
  const leaders: Group[] = [];
  for (const group of groups) {
    const [nearest] = leaders
      .map((leader) => ({ leader, distance: groupDistance(leader, group) }))
      .filter(({ distance }) => distance <= SAME_ARCHITECTURE)
      .sort((a, b) => a.distance - b.distance);
    if (nearest === undefined) leaders.push({ ...group, units: [...group.units] });
    else nearest.leader.units.push(...group.units);
  }
  return leaders;
}

function groupDistance(leader: Group, group: Group): number {
  const first = leader.units[0];
  const other = group.units[0];
  if (first === undefined || other === undefined || first.kind !== other.kind)
    return Number.POSITIVE_INFINITY;
  return architectureDistance(first.core, other.core);
}

function byCount(a: Group, b: Group): number {
  return b.units.length - a.units.length || (a.key < b.key ? -1 : 1);
}

function toSkeleton({ name, key, units }: Group): Skeleton {
  const [first] = units;
  if (first === undefined) throw new RangeError("toSkeleton: a skeleton has at least one document");
  const complete = units.filter(({ incomplete }) => !incomplete);
  const measured = complete.length > 0 ? complete : units;
  return {
    id: stableId("skeleton", key),
    kind: first.kind,
    name,
    sections: skeletonSections(first, measured),
    headingSets: units.map(({ headingSet }) => headingSet).sort(byUse),
    documentFrequency: new Set(units.map(({ headingSet }) => headingSet.source.documentId)).size,
    typicalChars: median(measured.map(({ headingSet }) => headingSet.charCount)),
  };
}

/** Parallel sets first, then the newest, then the fuller outline: what 换一组标题 should show first. */
function byUse(a: HeadingSet, b: HeadingSet): number {
  return (
    Number(isParallelSet(b)) - Number(isParallelSet(a)) ||
    (b.source.year ?? 0) - (a.source.year ?? 0) ||
    b.headings.length - a.headings.length ||
    (a.source.documentId < b.source.documentId ? -1 : 1)
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return Math.round(((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2);
}
