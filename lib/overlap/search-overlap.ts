import { type BorrowedSpan, isBorrowed } from "./borrowed-span";
import type { CommonWording } from "./common-wording";
import { type DraftKey, readDraftKey } from "./draft-key";
import { findEditedSentences } from "./find-edited-sentences";
import { findHits } from "./find-hits";
import { findRuns } from "./find-runs";
import type { OverlapKind, OverlapMatch } from "./overlap-match";
import { type OverlapSegment, textOffsetOf } from "./overlap-segment";
import { isCommon, ownWeight } from "./own-wording";
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
  const pieces = findUsualPieces(key, library.usual, library.wording, isLeftOut);
  const isSet = ({ from, to, similarity }: Found) =>
    isCommon(common, from, to) ||
    ownWeight(pieces, from, to) - (1 - similarity) * (to - from) < thresholds.leastOwnWeight;
  const toMatch = matchMaker(key, draft, isSet);
  const runs = findRuns(key, hits, thresholds.leastRunChars).map((run) =>
    toMatch({
      ...run,
      from: run.at,
      to: run.at + run.length,
      sourceFrom: run.place,
      sourceTo: run.place + run.length,
      similarity: 1,
    }),
  );
  const edited = findEditedSentences(key, hits, thresholds.leastSimilarity).map(toMatch);
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
};

function matchMaker(key: DraftKey, draft: OverlapDraft, isSet: (found: Found) => boolean) {
  return (found: Found): OverlapMatch => {
    const { segment, document, from, to, sourceFrom, sourceTo, similarity } = found;
    const source = segment.sources[document];
    if (source === undefined) throw new RangeError(`no document ${document} in this segment`);
    const start = key.offsets[from] ?? 0;
    const end = (key.offsets[to - 1] ?? 0) + 1;
    const kind = kindOf(isSet(found), isBorrowed(draft.borrowed, source.id, start, end));
    return {
      ...withMarks(key, segment, document, { start, end, to, sourceFrom, sourceTo }),
      source,
      kind,
      similarity,
      relations: relationsOf(draft, source),
    };
  };
}

function kindOf(isSet: boolean, borrowed: boolean): OverlapKind {
  if (isSet) return "formulation";
  return borrowed ? "borrowed" : "copied";
}

const CLOSING_MARK = /[，。、；：？！”’》）】…,.;:?!)]/u;
const OPENING_MARK = /[“‘《（【]/u;

/** Takes in a closing mark behind and an opening mark before the letters where the source has room for one as well. */
function withMarks(
  { text, offsets }: DraftKey,
  segment: OverlapSegment,
  document: number,
  found: { start: number; end: number; to: number; sourceFrom: number; sourceTo: number },
): Pick<OverlapMatch, "start" | "end" | "sourceStart" | "sourceEnd"> {
  const place = (unit: number) => textOffsetOf(segment, document, unit);
  const documentStart = segment.documentStarts[document] ?? 0;
  const sourceStart = place(found.sourceFrom);
  const sourceEnd = place(found.sourceTo - 1) + 1;
  const before =
    found.sourceFrom > documentStart ? sourceStart - place(found.sourceFrom - 1) - 1 : sourceStart;
  const behind = place(found.sourceTo) - sourceEnd;
  const closes = behind > 0 && CLOSING_MARK.test(text.charAt(found.end)) && offsets[found.to] !== found.end;
  const opens = before > 0 && OPENING_MARK.test(text.charAt(found.start - 1));
  return {
    start: found.start - (opens ? 1 : 0),
    end: found.end + (closes ? 1 : 0),
    sourceStart: sourceStart - (opens ? 1 : 0),
    sourceEnd: sourceEnd + (closes ? 1 : 0),
  };
}
