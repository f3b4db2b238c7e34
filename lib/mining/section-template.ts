import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { Move } from "@/lib/speech/move";
import type { SourceRef } from "./skeleton";

/** Blocks that template sections are offered for, in the order of a speech. */
export const SECTION_MOVES = [
  "opening",
  "achievements",
  "problems",
  "tasks",
  "requirements",
  "closing",
] as const satisfies readonly Move[];

export type SectionMove = (typeof SECTION_MOVES)[number];

/** A block of a template: a heading of its level, or a paragraph whose text may carry slots and ordinal tokens. */
export type TemplateBlock =
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string };

/**
 * A section to insert at the cursor, made from one document: its heading, lead sentences and run-in headings with their
 * topic sentences; what the source names became slots, and the details it tells became 〔…〕 to fill.
 */
export type SectionTemplate = {
  readonly id: string;
  readonly move: SectionMove;
  readonly kind: DocumentKind | null;
  readonly level: Level | null;
  readonly source: SourceRef;
  readonly blocks: readonly TemplateBlock[];
  /** Names in the source passage that became slots. */
  readonly names: readonly string[];
  readonly charCount: number;
};
