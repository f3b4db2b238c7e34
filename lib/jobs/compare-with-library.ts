import "server-only";
import { COMMON_WORDING } from "@/lib/overlap/common-wording";
import { leadingMatches } from "@/lib/overlap/leading-matches";
import { originalityOf } from "@/lib/overlap/originality";
import { type OriginalityReport, passageAt, type ShownMatch } from "@/lib/overlap/originality-report";
import type { OverlapMatch } from "@/lib/overlap/overlap-match";
import type { OverlapSegment } from "@/lib/overlap/overlap-segment";
import { searchOverlap } from "@/lib/overlap/search-overlap";
import { blockStarts, type ReviewText, wholeText } from "@/lib/review/review-text";
import { textOfDraft } from "@/lib/review/text-of-draft";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { loadOverlapIndex } from "@/lib/store/overlap-index";
import { type ComparedDocument, loadComparedDocuments } from "@/lib/store/overlap-places";
import { loadReviewSettings } from "@/lib/store/review-settings";

/** Texts that must share a wording before it counts as usual. */
const USUAL_DOCUMENTS = 2;
/** Sources named for one stretch of the draft. */
const MOST_SOURCES = 3;

/**
 * Compares a draft with everything its organisation reads: how much of it is copied, borrowed with provenance, set
 * formulation or its own, and where the first two stand.
 */
export async function compareWithLibrary(
  scope: OrganisationScope,
  document: DraftDocument,
  facts: FactSheet,
): Promise<OriginalityReport> {
  const [{ segments, builtIn }, { mostCopiedPercent }] = await Promise.all([
    loadOverlapIndex(scope),
    loadReviewSettings(scope),
  ]);
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
    shares: originalityOf(text, living, mostCopiedPercent / 100),
    matches: matches.flatMap((match) => shownMatch(text, match, documents.get(match.source.id))),
    mostCopiedPercent,
    compared: { own: countOf(segments) - countOf(builtIn), builtIn: countOf(builtIn) },
  };
}

function countOf(segments: readonly OverlapSegment[]): number {
  return segments.reduce((sum, { sources }) => sum + sources.length, 0);
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
  text: string,
  { source, ...match }: OverlapMatch,
  document: ComparedDocument | undefined,
): ShownMatch[] {
  if (document === undefined) return [];
  const { id: documentId, title, unit, year } = source;
  const draftPassage = passageAt(text, match.start, match.end);
  const sourcePassage = passageAt(document.text, match.sourceStart, match.sourceEnd);
  const paragraphIndex = document.paragraphAt(match.sourceStart);
  return [{ ...match, documentId, title, unit, year, draftPassage, sourcePassage, paragraphIndex }];
}
