import { candidateWindows, type SourceWindow } from "./candidate-windows";
import type { DraftKey, UnitRange } from "./draft-key";
import type { Hit } from "./find-hits";
import { fitClause } from "./fit-clause";
import type { OverlapSegment } from "./overlap-segment";

/** A sentence of the draft, or the greater part of one, that is a passage of a source with some letters changed. */
export type EditedSentence = {
  readonly segment: OverlapSegment;
  readonly document: number;
  /** Units of the draft. */
  readonly from: number;
  readonly to: number;
  /** Units of the segment. */
  readonly sourceFrom: number;
  readonly sourceTo: number;
  /** Share of the draft's letters that stand in the source in the same order within their clause, 0 to 1. */
  readonly similarity: number;
};

/** Clauses with less in common than this pull a sentence down; between an edited clause (0.85) and an own one (0.35). */
const BREAK_EVEN = 0.62;
const LEAST_SENTENCE_UNITS = 8;
/** A part of a sentence must be longer to say as much. */
const LEAST_PART_UNITS = 12;
/** Shorter clauses fit anywhere; they are taken together with the next. */
const LEAST_CLAUSE_UNITS = 6;
/** Sources reported for one sentence, and how far they may stay behind the best. */
const MOST_SOURCES = 4;
const BEHIND_BEST = 0.08;

/**
 * Sentences that are a source's with up to a good quarter of their letters changed, clauses in any order.
 *
 * @param leastSimilarity - 0 to 1.
 */
export function findEditedSentences(
  draft: DraftKey,
  hits: readonly Hit[],
  leastSimilarity: number,
): EditedSentence[] {
  const perSentence = hitsBySentence(draft, hits);
  return draft.sentences.flatMap((sentence, index) => {
    const inside = perSentence[index] ?? [];
    if (sentence.to - sentence.from < LEAST_SENTENCE_UNITS || isTakenWhole(sentence, inside)) return [];
    const fits = candidateWindows(sentence, inside)
      .map((window) => fitSentence(draft, sentence, window))
      .filter((fit) => fit !== null)
      .filter(({ similarity }) => similarity >= leastSimilarity)
      .sort((a, b) => b.to - b.from - (a.to - a.from) || b.similarity - a.similarity);
    return bestOfEach(fits);
  });
}

function hitsBySentence({ sentences }: DraftKey, hits: readonly Hit[]): Hit[][] {
  const found = sentences.map((): Hit[] => []);
  for (const hit of hits) {
    const end = hit.at + hit.length;
    for (let index = sentenceAt(sentences, hit.at); index < sentences.length; index += 1) {
      const sentence = sentences[index];
      if (sentence === undefined || sentence.from >= end) break;
      const at = Math.max(hit.at, sentence.from);
      const length = Math.min(end, sentence.to) - at;
      found[index]?.push(
        length === hit.length ? hit : { ...hit, at, place: hit.place + at - hit.at, length },
      );
    }
  }
  return found;
}

function sentenceAt(sentences: readonly UnitRange[], unit: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an exact run says all there is to say. */
function isTakenWhole({ from, to }: UnitRange, hits: readonly Hit[]): boolean {
  return hits.some(({ length }) => length >= 0.95 * (to - from));
}

type Piece = UnitRange & { readonly sourceFrom: number; readonly sourceTo: number; readonly same: number };

function fitSentence(draft: DraftKey, sentence: UnitRange, window: SourceWindow): EditedSentence | null {
  const { segment, document, low, high } = window;
  const pieces = clausesOf(draft, sentence).map(({ from, to }): Piece => {
    const fit = fitClause(draft.units, from, to, segment.units, low, high);
    return { from, to, sourceFrom: fit.from, sourceTo: fit.to, same: to - from - fit.distance };
  });
  const chosen = bestStretch(pieces);
  const [first] = chosen;
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return null;
  const length = last.to - first.from;
  const isWhole = length >= 0.9 * (sentence.to - sentence.from);
  if (length < (isWhole ? LEAST_SENTENCE_UNITS : LEAST_PART_UNITS)) return null;
  const kept = chosen.filter(({ from, to, same }) => same >= BREAK_EVEN * (to - from));
  const sourceFrom = Math.min(...kept.map((piece) => piece.sourceFrom));
  const sourceTo = Math.max(...kept.map((piece) => piece.sourceTo));
  const same = chosen.reduce((sum, piece) => sum + piece.same, 0);
  // Repetitions of the draft that all fit one place of the source, and words gathered from here and there.
  const spread = (sourceTo - sourceFrom) / length;
  if (spread < 0.6 || spread > 1.6) return null;
  return {
    segment,
    document,
    from: first.from,
    to: last.to,
    sourceFrom,
    sourceTo,
    similarity: same / length,
  };
}

function clausesOf({ clauseStarts }: DraftKey, { from, to }: UnitRange): UnitRange[] {
  const clauses: UnitRange[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && (clauseStarts[at] !== 1 || at - start < LEAST_CLAUSE_UNITS)) continue;
    clauses.push({ from: start, to: at });
    start = at;
  }
  return clauses;
}

/** The pieces in a row that have the most in common beyond what breaks even. */
function bestStretch(pieces: readonly Piece[]): readonly Piece[] {
  let best: readonly Piece[] = [];
  let bestGain = 0;
  let gain = 0;
  let start = 0;
  for (const [index, { from, to, same }] of pieces.entries()) {
    if (gain <= 0) {
      gain = 0;
      start = index;
    }
    gain += same - BREAK_EVEN * (to - from);
    if (gain > bestGain) {
      bestGain = gain;
      best = pieces.slice(start, index + 1);
    }
  }
  return best;
}

function bestOfEach(fits: readonly EditedSentence[]): EditedSentence[] {
  const [best] = fits;
  const chosen: EditedSentence[] = [];
  for (const fit of fits) {
    const isKnown = chosen.some((one) => one.segment === fit.segment && one.document === fit.document);
    if (isKnown || best === undefined || fit.similarity < best.similarity - BEHIND_BEST) continue;
    chosen.push(fit);
    if (chosen.length === MOST_SOURCES) break;
  }
  return chosen;
}
