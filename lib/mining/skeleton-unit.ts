import type { LibraryDocument } from "@/lib/corpus/library-document";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { coreStages } from "./architecture";
import type { DocumentView } from "./document-view";
import { toHeadingSet } from "./heading-set";
import type { HeadingSet } from "./skeleton";
import { type Stage, stagesOf } from "./stages";
import { isStanding } from "./standing-heading";

/** What one document tells of how speeches of its kind are built. */
export type SkeletonUnit = {
  readonly kind: DocumentKind;
  /** All stages in order, openings and closings included. */
  readonly stages: readonly Stage[];
  /** Those that tell the architecture. */
  readonly core: readonly Stage[];
  readonly headingSet: HeadingSet;
  /** Places where the source leaves text out: its lengths are not measured. */
  readonly incomplete: boolean;
};

/** A shorter text with fewer than two headings is a stump or a note and says nothing of how speeches are built. */
const MIN_UNHEADED_CHARS = 400;

/** Null for a document of unknown kind or too little of it. */
export function skeletonUnit(view: DocumentView): SkeletonUnit | null {
  const { kind, incomplete } = view.document;
  if (kind === null || isStump(view.document)) return null;
  const stages = stagesOf(view, kind);
  return { kind, stages, core: coreStages(stages, kind), headingSet: toHeadingSet(view), incomplete };
}

function isStump({ headings, charCount }: LibraryDocument): boolean {
  return headings.filter(isStanding).length < 2 && charCount < MIN_UNHEADED_CHARS;
}
