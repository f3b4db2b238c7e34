import type { DraftDocument } from "@/lib/speech/draft-document";
import type { Change, ChangeType, Comparison, Segment } from "./comparison";
import { type BlockStart, type DraftSentence, type DraftUnit, draftUnits } from "./draft-units";
import { movedRuns } from "./moved-runs";
import { pairSentences, type SameBlock } from "./pair-sentences";
import { pairStarts } from "./pair-starts";

/**
 * Compares two drafts sentence by sentence: which sentences stayed, changed, moved, came or went, and which blocks became
 * another kind, were split or joined.
 *
 * Compared are words, slots, ordinals, kinds and levels; not where a piece came from, nor its move, which stay the old
 * draft's. Numbers are not compared, since they are counted.
 *
 * @param isSameBlock - blocks known to be the same one, for instance by an id in a file.
 */
export function compareDrafts(
  old: DraftDocument,
  fresh: DraftDocument,
  isSameBlock: SameBlock = () => false,
): Comparison {
  const oldUnits = draftUnits(old);
  const newUnits = draftUnits(fresh);
  const oldSentences = oldUnits.filter(isSentence);
  const newSentences = newUnits.filter(isSentence);
  const { inOrder, moved } = pairSentences(oldSentences, newSentences, isSameBlock);
  const pairs = new Map<DraftUnit, DraftUnit>();
  for (const [one, other] of inOrder) link(pairs, oldSentences[one], newSentences[other]);
  for (const [one, other] of pairStarts(oldUnits, newUnits, pairs)) pairs.set(one, other);
  const runs = movedRuns(
    { units: oldUnits, sentences: oldSentences },
    { units: newUnits, sentences: newSentences },
    moved,
    pairs,
  );
  return merge(oldUnits, newUnits, pairs, runs);
}

export function isSentence(unit: DraftUnit): unit is DraftSentence {
  return unit.type === "sentence";
}

function link(
  pairs: Map<DraftUnit, DraftUnit>,
  one: DraftUnit | undefined,
  other: DraftUnit | undefined,
): void {
  if (one !== undefined && other !== undefined) pairs.set(one, other);
}

type Run = { readonly old: readonly DraftUnit[]; readonly new: readonly DraftUnit[] };

/** Walks both drafts at once; between two pairs what went comes before what came. */
function merge(
  oldUnits: readonly DraftUnit[],
  newUnits: readonly DraftUnit[],
  pairs: ReadonlyMap<DraftUnit, DraftUnit>,
  runs: readonly Run[],
): Comparison {
  const writer = new SegmentWriter(runs);
  const paired = new Set(pairs.values());
  let at = 0;
  let waiting: DraftUnit[] = [];
  const catchUp = (until: DraftUnit | null) => {
    const came: DraftUnit[] = [];
    while (at < newUnits.length) {
      const unit = newUnits[at];
      if (unit === undefined || unit === until || (until === null && paired.has(unit))) break;
      came.push(unit);
      at += 1;
    }
    writer.writeGap(waiting, came);
    waiting = [];
  };
  for (const unit of oldUnits) {
    const partner = pairs.get(unit);
    if (partner === undefined) {
      waiting.push(unit);
      continue;
    }
    catchUp(partner);
    at += 1;
    writer.writePair(unit, partner);
  }
  catchUp(null);
  return writer.finish();
}

class SegmentWriter {
  private readonly segments: Segment[] = [];
  private readonly changes: Change[] = [];
  private readonly runOf = new Map<DraftUnit, Run>();
  private readonly changeOf = new Map<Run, number>();

  constructor(runs: readonly Run[]) {
    for (const run of runs) for (const unit of [...run.old, ...run.new]) this.runOf.set(unit, run);
  }

  writePair(one: DraftUnit, other: DraftUnit): void {
    const change = pairChange(one, other);
    const id = change === null ? null : this.add(change, [one], [other]);
    this.segments.push({ change: id, old: [one], new: [other] });
  }

  writeGap(went: readonly DraftUnit[], came: readonly DraftUnit[]): void {
    for (const units of this.stretches(went)) this.writeSide("old", units);
    for (const units of this.stretches(came)) this.writeSide("new", units);
  }

  finish(): Comparison {
    return { segments: this.segments, changes: this.changes };
  }

  private writeSide(side: "old" | "new", units: readonly DraftUnit[]): void {
    const first = units[0];
    if (first === undefined) return;
    const run = this.runOf.get(first);
    const [old, fresh] = side === "old" ? [units, []] : [[], units];
    const id = run === undefined ? this.add(sideChange(side, units), old, fresh) : this.moved(run);
    this.segments.push({ change: id, old, new: fresh });
  }

  private moved(run: Run): number {
    const id = this.changeOf.get(run) ?? this.add("moved", run.old, run.new);
    this.changeOf.set(run, id);
    return id;
  }

  private add(type: ChangeType, old: readonly DraftUnit[], fresh: readonly DraftUnit[]): number {
    const id = this.changes.length;
    this.changes.push({ id, type, old, new: fresh });
    return id;
  }

  /** One change each: a moved run; a whole block; sentences of one block that follow each other. */
  private stretches(units: readonly DraftUnit[]): DraftUnit[][] {
    const stretches: DraftUnit[][] = [];
    let last: DraftUnit | undefined;
    for (const unit of units) {
      const goesOn =
        last !== undefined &&
        this.runOf.get(last) === this.runOf.get(unit) &&
        (this.runOf.has(unit) || unit.type !== "start");
      if (goesOn) stretches.at(-1)?.push(unit);
      else stretches.push([unit]);
      last = unit;
    }
    return stretches;
  }
}

function pairChange(one: DraftUnit, other: DraftUnit): ChangeType | null {
  if (one.type === "start" || other.type === "start") {
    return kindOf(one) === kindOf(other) ? null : "kind";
  }
  return one.key === other.key ? null : "changed";
}

function kindOf(unit: DraftUnit): string {
  return unit.type === "start" ? unit.kind : "";
}

function sideChange(side: "old" | "new", units: readonly DraftUnit[]): ChangeType {
  const isStartOnly = units.every((unit): unit is BlockStart => unit.type === "start");
  if (side === "old") return isStartOnly ? "merged" : "removed";
  return isStartOnly ? "split" : "added";
}
