import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Move } from "@/lib/speech/move";
import type { Stage } from "./stages";

/** Moves that every speech has at its ends or joints; they do not tell one architecture from another. */
const FRAME_MOVES: ReadonlySet<Move> = new Set(["opening", "closing", "transition"]);
/** Kinds whose joints are the architecture: a host leads from item to item. */
const OF_JOINTS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  "host-script",
  "comments",
  "pledge-remarks",
]);
/** A part smaller than this is an aside. */
const MIN_SHARE = 0.03;

/**
 * The stages that tell a document's architecture, in order, each once: ends and joints, asides, and parts that come again
 * after others are left out, unless nothing else is there.
 */
export function coreStages(stages: readonly Stage[], kind: DocumentKind): Stage[] {
  const told = OF_JOINTS.has(kind) ? [...stages] : stages.filter(({ move }) => !FRAME_MOVES.has(move));
  const large = told.filter(({ share }) => share >= MIN_SHARE || OF_JOINTS.has(kind));
  const core = onceEach(large.length > 0 ? large : told);
  return core.length > 0 ? core : onceEach(stages);
}

/** A stage that comes again stands where most of it is told. */
function onceEach(stages: readonly Stage[]): Stage[] {
  const largest = new Map<string, { at: number; share: number; total: number }>();
  stages.forEach(({ name, share }, at) => {
    const known = largest.get(name);
    const total = (known?.total ?? 0) + share;
    largest.set(
      name,
      known === undefined || share > known.share ? { at, share, total } : { ...known, total },
    );
  });
  return stages.flatMap((stage, at) => {
    const own = largest.get(stage.name);
    return own?.at === at ? [{ ...stage, share: own.total }] : [];
  });
}

/** Two architectures nearer than this are one with a part more or less, or a part under another name. */
export const SAME_ARCHITECTURE = 0.65;
const COST = { sameMove: 0.7, related: 0.4, other: 1.2, dropAnalysis: 0.6, dropJoint: 0.3, drop: 1 } as const;
/** What is asked for last goes by either name. */
const RELATED: ReadonlySet<string> = new Set(["tasks requirements", "requirements tasks"]);

/** How far two architectures are apart: 0 the same, about 1 for each part that one has and the other has not. */
export function architectureDistance(a: readonly Stage[], b: readonly Stage[]): number {
  let row = [0];
  for (const stage of b) row.push((row.at(-1) ?? 0) + dropCost(stage, b));
  for (const first of a) {
    const next = [(row[0] ?? 0) + dropCost(first, a)];
    b.forEach((second, at) => {
      next.push(
        Math.min(
          (row[at] ?? 0) + replaceCost(first, second),
          (row[at + 1] ?? 0) + dropCost(first, a),
          (next[at] ?? 0) + dropCost(second, b),
        ),
      );
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

function dropCost(stage: Stage, all: readonly Stage[]): number {
  if (FRAME_MOVES.has(stage.move)) return COST.dropJoint;
  const twin = all.some((other) => other !== stage && RELATED.has(`${other.move} ${stage.move}`));
  // 部署 and 要求 side by side are one part said in two.
  if (twin && stage.name === "要求") return COST.related;
  return stage.move === "analysis" && all.length > 3 ? COST.dropAnalysis : COST.drop;
}

function replaceCost(a: Stage, b: Stage): number {
  if (a.name === b.name) return 0;
  if (FRAME_MOVES.has(a.move) && FRAME_MOVES.has(b.move)) return COST.sameMove;
  if (a.move === b.move) return COST.sameMove;
  return RELATED.has(`${a.move} ${b.move}`) ? COST.related : COST.other;
}
