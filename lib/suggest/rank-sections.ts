import { SECTION_MOVES, type SectionTemplate } from "@/lib/mining/section-template";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { Move } from "@/lib/speech/move";

export type SectionContext = {
  readonly kind: DocumentKind;
  readonly level: Level | null;
  /** Only templates of this move. */
  readonly move?: Move | null;
};

/** Template sections in the order of a speech, and within each move: same kind, same level, newest, fullest first. */
export function rankSections(
  sections: readonly SectionTemplate[],
  context: SectionContext,
): SectionTemplate[] {
  const kinship = (section: SectionTemplate) =>
    (section.kind === context.kind ? 2 : 0) +
    (context.level !== null && section.level === context.level ? 1 : 0);
  return sections
    .filter((section) => context.move == null || section.move === context.move)
    .sort(
      (a, b) =>
        SECTION_MOVES.indexOf(a.move) - SECTION_MOVES.indexOf(b.move) ||
        kinship(b) - kinship(a) ||
        (b.source.year ?? 0) - (a.source.year ?? 0) ||
        b.charCount - a.charCount ||
        (a.id < b.id ? -1 : 1),
    );
}
