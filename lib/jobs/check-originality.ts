import "server-only";
import { COMMON_WORDING } from "@/lib/overlap/common-wording";
import { leadingMatches } from "@/lib/overlap/leading-matches";
import { type Originality, originalityOf } from "@/lib/overlap/originality";
import type { OverlapMatch } from "@/lib/overlap/overlap-match";
import { searchOverlap } from "@/lib/overlap/search-overlap";
import { blockStarts, type ReviewText, wholeText } from "@/lib/review/review-text";
import { textOfDraft } from "@/lib/review/text-of-draft";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { loadOverlapIndex } from "@/lib/store/overlap-index";
import { type ComparedDocument, loadComparedDocuments } from "@/lib/store/overlap-places";

/** A match as it is shown; places in the draft are offsets into the text the checks see, one block a line. */
export type ShownMatch = Omit<OverlapMatch, "source"> & {
  readonly documentId: string;
  readonly title: string;
  /** Unit or place it was written for, and the year it speaks of; null where it is not known. */
  readonly unit: string | null;
  readonly year: number | null;
  readonly sourceText: string;
  /** Paragraph of the source to open; null for a heading or the lines above the text. */
  readonly paragraphIndex: number | null;
};

export type OriginalityReport = { readonly shares: Originality; readonly matches: readonly ShownMatch[] };

/** Texts that must share a wording before it counts as usual. */
const USUAL_DOCUMENTS = 2;
/** Sources named for one stretch of the draft. */
const MOST_SOURCES = 3;

/**
 * Compares a draft with everything its organisation reads: how much of it is copied, borrowed with provenance, set
 * formulation or its own, and where the first two stand.
 */
export async function checkOriginality(
  scope: OrganisationScope,
  document: DraftDocument,
  facts: FactSheet,
): Promise<OriginalityReport> {
  const { segments, builtIn } = await loadOverlapIndex(scope);
  const reviewed = textOfDraft(document, facts);
  const text = wholeText(reviewed);
  const draft = { text, unit: facts.unit ?? null, year: facts.year ?? null, borrowed: borrowedOf(reviewed) };
  const usual = { segments: builtIn, documents: USUAL_DOCUMENTS };
  const found = searchOverlap({ segments, usual, wording: COMMON_WORDING }, draft);
  const ids = new Set(found.filter(isShown).map(({ source }) => source.id));
  const documents = await loadComparedDocuments(scope, [...ids]);
  const living = found.filter((match) => !isShown(match) || documents.has(match.source.id));
  const matches = leadingMatches(living.filter(isShown), MOST_SOURCES);
  return {
    shares: originalityOf(text, living),
    matches: matches.flatMap((match) => shownMatch(match, documents.get(match.source.id))),
  };
}

/** What is everybody's is counted, but no source is named for it. */
function isShown({ kind }: OverlapMatch): boolean {
  return kind !== "formulation";
}

function borrowedOf(text: ReviewText) {
  const starts = blockStarts(text);
  return text.blocks.flatMap(({ borrowed }, index) => {
    const blockStart = starts[index] ?? 0;
    return borrowed.map(({ start, end, provenance }) => {
      return { start: blockStart + start, end: blockStart + end, documentId: provenance.documentId };
    });
  });
}

function shownMatch(
  { source, ...match }: OverlapMatch,
  document: ComparedDocument | undefined,
): ShownMatch[] {
  if (document === undefined) return [];
  const { id: documentId, title, unit, year } = source;
  const sourceText = document.text.slice(match.sourceStart, match.sourceEnd);
  const paragraphIndex = document.paragraphAt(match.sourceStart);
  return [{ ...match, documentId, title, unit, year, sourceText, paragraphIndex }];
}
