import type { LibraryDocument } from "@/lib/corpus/library-document";
import { viewDocument } from "@/lib/mining/document-view";
import { toHeadingSet } from "@/lib/mining/heading-set";
import type { SourceRef } from "@/lib/mining/skeleton";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { draftFromHeadingSet } from "./draft-from-skeleton";

/** A draft with the outline of a library document (以此为提纲): its headings with slots, none of its paragraphs. */
export function draftFromLibraryDocument(
  source: SourceRef,
  document: LibraryDocument,
  facts: FactSheet,
): DraftDocument {
  const view = viewDocument({ id: source.documentId, document });
  const set = { ...toHeadingSet(view), source };
  return draftFromHeadingSet(document.kind, set, view.segments, facts);
}
