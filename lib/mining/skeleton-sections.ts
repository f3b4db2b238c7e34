import type { Move } from "@/lib/speech/move";
import type { SkeletonSection } from "./skeleton";
import type { SkeletonUnit } from "./skeleton-unit";
import type { Stage } from "./stages";

/**
 * Opening, the stages of the architecture and closing, each with its median share and range over the documents; ends that
 * no text has are left out.
 */
export function skeletonSections(leader: SkeletonUnit, units: readonly SkeletonUnit[]): SkeletonSection[] {
  const framed = framedStages(leader.core);
  const shares = units.map((unit) => sharesOf(framed, unit.stages));
  const medians = framed.map((_, at) => median(shares.map((own) => own[at] ?? 0)));
  const total = medians.reduce((sum, share) => sum + share, 0) || 1;
  return framed
    .map(({ move, name, each }, at) => ({
      move,
      name,
      share: round((medians[at] ?? 0) / total),
      least: round(Math.min(...shares.map((own) => own[at] ?? 0))),
      greatest: round(Math.max(...shares.map((own) => own[at] ?? 0))),
      ...(each ? { each } : {}),
    }))
    .filter(({ share, name }) => share > 0 || leader.core.some((stage) => stage.name === name));
}

function framedStages(core: readonly Stage[]): Stage[] {
  const has = (move: Move) => core.some((stage) => stage.move === move);
  return [
    ...(has("opening") ? [] : [{ name: "开场", move: "opening" as const, share: 0 }]),
    ...core,
    ...(has("closing") ? [] : [{ name: "结尾", move: "closing" as const, share: 0 }]),
  ];
}

/** A stage counts for its namesake, else for the next one of its move, else for where the text stands. */
function sharesOf(framed: readonly Stage[], stages: readonly Stage[]): number[] {
  const sums = framed.map(() => 0);
  let at = 0;
  for (const { name, move, share } of stages) {
    const named = framed.findIndex((stage) => stage.name === name);
    const moved = framed.findIndex((stage, index) => index >= at && stage.move === move);
    at = named >= 0 ? named : moved >= 0 ? moved : at;
    sums[at] = (sums[at] ?? 0) + share;
  }
  return sums;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
