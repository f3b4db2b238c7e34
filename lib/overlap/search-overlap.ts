import { type BorrowedSpan, isBorrowed } from "./borrowed-span";
import type { CommonWording } from "./common-wording";
import { type DraftKey, readDraftKey } from "./draft-key";
import { findEditedSentences } from "./find-edited-sentences";
import { findHits } from "./find-hits";
import { findRuns } from "./find-runs";
import { closersBehind, openersBefore } from "./neighbouring-marks";
import type { OverlapKind, OverlapMatch } from "./overlap-match";
import { type OverlapSegment, textOffsetOf } from "./overlap-segment";
import { isCommon, ownWeight, withCommon } from "./own-wording";
import { type DraftOrigin, relationsOf } from "./relations";
import { findUsualPieces, type UsualTexts } from "./usual-pieces";

/** What is looked up. */
export type OverlapDraft = DraftOrigin & {
  readonly text: string;
  /** Where the draft keeps the provenance of what was inserted. */
  readonly borrowed: readonly BorrowedSpan[];
};

/** How finely is looked. */
export type OverlapThresholds = {
  /** Characters of the shortest exact run reported, marks included. */
  readonly leastRunChars: number;
  /** Share of its letters a sentence must have in common with a source, 0 to 1. */
  readonly leastSimilarity: number;
  /** Independent documents that make a wording everybody's. */
  readonly formulationDocuments: number;
  /** Letters of its own a match must have to count as copied; see `ownWeight`. */
  readonly leastOwnWeight: number;
};

export const OVERLAP_THRESHOLDS: OverlapThresholds = {
  leastRunChars: 13,
  leastSimilarity: 0.7,
  formulationDocuments: 5,
  leastOwnWeight: 9,
};

export type OverlapLibrary = {
  readonly segments: readonly OverlapSegment[];
  /** What is usual in the trade: texts that show it, terms and set formulations. */
  readonly usual: UsualTexts;
  readonly wording: CommonWording;
  /** Documents not to compare with, such as the draft's own copy. */
  readonly isLeftOut?: (documentId: string) => boolean;
};

/**
 * Compares a draft with a library: every exact run of 13 characters and more, whatever its marks, blanks and heading
 * numbers, and every sentence that is a source's with some characters changed or clauses put in another order.
 *
 * A run that stands in several documents is reported with each of them.
 *
 * @returns the matches in the order of the draft, longer ones first.
 */
export function searchOverlap(
  library: OverlapLibrary,
  draft: OverlapDraft,
  thresholds: OverlapThresholds = OVERLAP_THRESHOLDS,
): OverlapMatch[] {
  const key = readDraftKey(draft.text);
  const isLeftOut = library.isLeftOut ?? (() => false);
  const commonDocuments = thresholds.formulationDocuments;
  const { hits, common } = findHits(library.segments, key, { commonDocuments, isLeftOut });
  const pieces = withCommon(findUsualPieces(key, library.usual, library.wording, isLeftOut), common);
  const weigh = kept((from, to) => (isCommon(common, from, to) ? 0 : ownWeight(pieces, from, to)));
  const isSet = ({ from, to, similarity }: Found) =>
    weigh(from, to) - (1 - similarity) * (to - from) < thresholds.leastOwnWeight;
  const toMatch = matchMaker(key, draft, isSet);
  const runs = findRuns(key, hits, thresholds.leastRunChars).map((run) =>
    toMatch({
      segment: run.segment,
      document: run.document,
      from: run.at,
      to: run.at + run.length,
      sourceFrom: run.place,
      sourceTo: run.place + run.length,
      similarity: 1,
      isExact: true,
    }),
  );
  const edited = findEditedSentences(key, hits, thresholds.leastSimilarity).map((sentence) =>
    toMatch({ ...sentence, isExact: false }),
  );
  return [...runs, ...edited].sort((a, b) => a.start - b.start || b.end - a.end);
}

type Found = {
  readonly segment: OverlapSegment;
  readonly document: number;
  readonly from: number;
  readonly to: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly similarity: number;
  readonly isExact: boolean;
};

/** One stretch of the draft often stands in many documents; it is weighed once. */
function kept(weigh: (from: number, to: number) => number): (from: number, to: number) => number {
  const known = new Map<number, number>();
  return (from, to) => {
    const key = from * 0x100_0000 + to;
    const weight = known.get(key) ?? weigh(from, to);
    known.set(key, weight);
    return weight;
  };
}

function matchMaker(key: DraftKey, draft: OverlapDraft, isSet: (found: Found) => boolean) {
  return (found: Found): OverlapMatch => {
    const { segment, document, from, to, similarity, isExact } = found;
    const source = segment.sources[document];
    if (source === undefined) throw new RangeError(`no document ${document} in this segment`);
    const start = key.offsets[from] ?? 0;
    const end = (key.offsets[to - 1] ?? 0) + 1;
    const kind = kindOf(isSet(found), isBorrowed(draft.borrowed, source.id, start, end));
    return {
      ...withMarks(key.text, found, start, end),
      source,
      kind,
      isExact,
      similarity,
      relations: relationsOf(draft, source),
    };
  };
}

function kindOf(isSet: boolean, borrowed: boolean): OverlapKind {
  if (isSet) return "formulation";
  return borrowed ? "borrowed" : "copied";
}

/**
 * Takes in the marks that open the words or end them, as many as the source has room for: what ends the sentence before
 * is no part of the passage, nor the comma it breaks off at.
 */
function withMarks(
  text: string,
  { segment, document, sourceFrom, sourceTo }: Found,
  start: number,
  end: number,
): Pick<OverlapMatch, "start" | "end" | "sourceStart" | "sourceEnd"> {
  const sourceStart = textOffsetOf(segment, document, sourceFrom);
  const sourceEnd = textOffsetOf(segment, document, sourceTo - 1) + 1;
  const isFirst = sourceFrom === segment.documentStarts[document];
  const room = isFirst ? sourceStart : sourceStart - textOffsetOf(segment, document, sourceFrom - 1) - 1;
  const before = openersBefore(text, start, room);
  const behind = closersBehind(text, end, textOffsetOf(segment, document, sourceTo) - sourceEnd);
  return {
    start: start - before,
    end: end + behind,
    sourceStart: sourceStart - before,
    sourceEnd: sourceEnd + behind,
  };
}
