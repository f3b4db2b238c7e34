import type { HeadingSet, SkeletonHeading, SkeletonSection } from "@/lib/mining/skeleton";
import type { BlockNode, Provenance } from "@/lib/speech/draft-document";
import type { Move } from "@/lib/speech/move";
import type { OrdinalFamily } from "@/lib/speech/ordinal";
import { inlineFromText, ordinalToken } from "@/lib/speech/slot-text";
import { headingNode, paragraphNode } from "./draft-nodes";

/** A section as far as a new draft needs it. */
export type SectionPlan = Pick<SkeletonSection, "move" | "each">;

/** Body of a new draft: headings, run-in headings as paragraphs begun with an ordinal, empty paragraphs to write in. */
export function draftBody(
  set: Pick<HeadingSet, "headings">,
  sections: readonly SectionPlan[],
  provenance: Provenance | null,
): BlockNode[] {
  const firstHeading = set.headings.findIndex((heading) => !heading.runIn);
  const moves = sections.filter((section) => !section.each).map((section) => section.move);
  if (firstHeading < 0) return unheadedBody(set.headings, moves, provenance);
  const leading = set.headings.slice(0, firstHeading);
  const headed = set.headings.slice(firstHeading);
  const blocks = unheadedBody(leading, leadingMoves(moves, leading, headed), provenance);
  headed.forEach((heading, index) => {
    if (heading.runIn) {
      blocks.push(runInParagraph(headed, index, provenance));
      return;
    }
    blocks.push(headingNode(heading.level, heading.move, inlineFromText(heading.text, provenance)));
    if (!headed[index + 1]?.runIn) blocks.push(paragraphNode(heading.move));
  });
  if (moves.includes("closing")) blocks.push(paragraphNode("closing"));
  return blocks;
}

/** What the text does before its first heading: the opening, and review parts that stand there without a heading. */
function leadingMoves(
  moves: readonly Move[],
  leading: readonly SkeletonHeading[],
  headed: readonly SkeletonHeading[],
): Move[] {
  const headedMoves = new Set(headed.map((heading) => heading.move));
  const end = moves.findIndex((move) => headedMoves.has(move));
  const before = end < 0 ? [] : moves.slice(0, end);
  const told = leading.map((heading) => heading.move);
  return [...new Set<Move>(["opening", ...before, ...told])];
}

/** One stretch for each move: its run-in headings where it has any, otherwise an empty paragraph. */
function unheadedBody(
  runIns: readonly SkeletonHeading[],
  moves: readonly Move[],
  provenance: Provenance | null,
): BlockNode[] {
  const blocks: BlockNode[] = [];
  const all = moves.length === 0 ? (["opening"] as const) : moves;
  for (const move of new Set([...all, ...runIns.map((heading) => heading.move)])) {
    blocks.push(paragraphNode(move));
    runIns.forEach((heading, index) => {
      if (heading.move === move) blocks.push(runInParagraph(runIns, index, provenance));
    });
  }
  return blocks;
}

/** A run-in heading as the paragraph it begins: ordinal, words, full stop. */
export function runInParagraph(
  headings: readonly SkeletonHeading[],
  index: number,
  provenance: Provenance | null,
): BlockNode {
  const heading = headings[index];
  if (heading === undefined) throw new RangeError(`runInParagraph: no heading ${index}`);
  const token = ordinalToken(familyOf(heading), beginsSet(headings, index));
  return paragraphNode(heading.move, inlineFromText(`${token}${heading.text}。`, provenance));
}

function familyOf(heading: SkeletonHeading): OrdinalFamily {
  return heading.family ?? "shi";
}

/** A set goes on from the last run-in heading of its family and level, unless a heading or an outer one came between. */
function beginsSet(headings: readonly SkeletonHeading[], index: number): boolean {
  const heading = headings[index];
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = headings[at];
    if (heading === undefined || before === undefined || !before.runIn) return true;
    if (before.level < heading.level) return true;
    if (before.level > heading.level) continue;
    return familyOf(before) !== familyOf(heading) || before.move !== heading.move;
  }
  return true;
}
