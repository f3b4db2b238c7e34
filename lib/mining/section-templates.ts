import { stableId } from "@/lib/text/stable-id";
import { visibleChars } from "./clean-cut";
import type { DocumentView } from "./document-view";
import type { Segment } from "./outline-segments";
import { sectionBlocks } from "./section-blocks";
import { SECTION_MOVES, type SectionMove, type SectionTemplate } from "./section-template";

/** Templates of one move that a document may give: its fullest ones. */
const MAX_PER_MOVE = 3;
const MIN_CHARS = 30;

/** Sections of a document as templates to insert. */
export function sectionTemplates(view: DocumentView): SectionTemplate[] {
  return SECTION_MOVES.flatMap((move) => templatesOf(view, move));
}

function templatesOf(view: DocumentView, move: SectionMove): SectionTemplate[] {
  return view.segments
    .filter((segment) => segment.move === move)
    .map((segment) => toTemplate(view, segment, move))
    .filter(({ template }) => template.charCount >= MIN_CHARS)
    .sort((a, b) => b.points - a.points || b.template.charCount - a.template.charCount)
    .slice(0, MAX_PER_MOVE)
    .map(({ template }) => template);
}

function toTemplate(
  view: DocumentView,
  segment: Segment,
  move: SectionMove,
): { template: SectionTemplate; points: number } {
  const { blocks, names, points } = sectionBlocks(view, segment, move);
  const words = blocks.map((block) => block.text).join("\n");
  const template: SectionTemplate = {
    id: stableId("section", move, words),
    move,
    kind: view.document.kind,
    level: view.document.level,
    source: view.source,
    blocks,
    names,
    charCount: visibleChars(words),
  };
  return { template, points };
}
