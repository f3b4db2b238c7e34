import type { BlockNode } from "@/lib/speech/draft-document";
import type { DraftPlan, PlannedSection } from "@/lib/speech/draft-plan";
import type { Move } from "@/lib/speech/move";
import { moveOfBlock, sectionsEnd } from "@/lib/speech/section-range";

/** A section the plan asks for and the draft has not. */
export type MissingSection = PlannedSection & {
  /** Block before which it would go. */
  readonly blockIndex: number;
};

/** Parts smaller than this are asides, and are not asked for. */
const MIN_SHARE = 0.03;
/** Said without heading or mark in many a speech, so that their absence cannot be told. */
const UNMARKED: ReadonlySet<Move> = new Set(["opening", "closing", "transition"]);

/**
 * The moves of the plan that no heading or paragraph of the draft carries, in the plan's order.
 *
 * Not reported: opening, closing and transitions; and anything while a top heading has no move yet, for it may be the
 * very section that seems missing.
 */
export function missingSections(blocks: readonly BlockNode[], plan: DraftPlan | null): MissingSection[] {
  if (plan === null || blocks.some(isUnmarkedTop)) return [];
  const present = new Set(blocks.map(moveOfBlock));
  const wanted = plan.sections.filter(({ move, share }) => share >= MIN_SHARE && !UNMARKED.has(move));
  const missing: MissingSection[] = [];
  wanted.forEach((section, at) => {
    if (present.has(section.move) || missing.some(({ move }) => move === section.move)) return;
    const later = new Set(wanted.slice(at + 1).map(({ move }) => move));
    missing.push({ ...section, share: shareOf(plan, section.move), blockIndex: placeBefore(blocks, later) });
  });
  return missing;
}

function isUnmarkedTop(block: BlockNode): boolean {
  return block.type === "heading" && block.attrs.level === 1 && block.attrs.move === null;
}

function shareOf(plan: DraftPlan, move: Move): number {
  return plan.sections.reduce((sum, section) => sum + (section.move === move ? section.share : 0), 0);
}

/** Before the first top heading of a later move; behind the last section where there is none. */
function placeBefore(blocks: readonly BlockNode[], later: ReadonlySet<Move>): number {
  const index = blocks.findIndex(
    (block) =>
      block.type === "heading" &&
      block.attrs.level === 1 &&
      block.attrs.move !== null &&
      later.has(block.attrs.move),
  );
  return index < 0 ? sectionsEnd(blocks) : index;
}
