import type { Phrase } from "@/lib/mining/phrase";
import { bestPositions, nextAbove } from "./best-positions";
import { bigrams } from "./bigrams";
import { diversify, type Scored } from "./diversify";
import { draftPoints } from "./draft-points";
import { goesByAny } from "./goes-by-any";
import { pairsAt } from "./packed-pairs";
import { positionsOf } from "./pair-postings";
import type { PhraseContext } from "./phrase-context";
import { indexPhrases, type PhraseIndex, positionsWithIds } from "./phrase-index";
import { AGED_AFTER_YEARS } from "./phrase-weights";
import { searchText } from "./phrase-wording";
import { placeScores } from "./place-scores";

export type RankedPhrase = {
  readonly phrase: Phrase;
  readonly score: number;
  /** Its latest source is more than five years old. */
  readonly aged: boolean;
  /** The writer marked it, under any of its wordings. */
  readonly favourite: boolean;
  /** It stands in one of the writer's last drafts. */
  readonly usedRecently: boolean;
};

/** So many candidates for each phrase wanted are compared with each other for variety. */
const POOL_FACTOR = 6;

/** A phrase of the index and its pairs. */
type Candidate = { readonly phrase: Phrase; readonly pairs: Uint32Array };

/**
 * Phrases for a place of the draft, best first, no two of them nearly alike.
 *
 * @param phrases - the library's phrases; pass the same array again and its index is reused.
 */
export function rankPhrases(phrases: readonly Phrase[], context: PhraseContext): RankedPhrase[] {
  const index = indexPhrases(phrases);
  const pool = bestOf(index, context, context.limit * POOL_FACTOR);
  const recent = new Set(context.recentPhraseIds);
  return diversify(pool, {
    limit: context.limit,
    wordingOf: ({ pairs }) => pairs,
    groupOf: ({ phrase }) => phrase.pattern,
  }).map(({ item: { phrase }, score }) => ({
    phrase,
    score,
    aged: isAged(phrase, context.currentYear),
    favourite: goesByAny(phrase, context.favouriteIds),
    usedRecently: goesByAny(phrase, recent),
  }));
}

/** Whether the wording was last seen more than five years before the given year. */
export function isAged(phrase: Phrase, currentYear: number): boolean {
  return phrase.lastYear !== null && phrase.lastYear < currentYear - AGED_AFTER_YEARS;
}

/** The best phrases in falling order, ties in index order, without sorting the whole list. */
function bestOf(index: PhraseIndex, context: PhraseContext, count: number): Scored<Candidate>[] {
  const scores = placeScores(index, context);
  const pointsOf = draftPoints(context);
  const terms = termsOf(context.query ?? "");
  const best = bestPositions(count);
  const consider = (at: number) => {
    const score = scores[at] ?? 0;
    if (score <= best.worst()) return;
    const phrase = index.phrases[at];
    if (phrase === undefined || !holdsAll(phrase, terms)) return;
    best.add(at, score + pointsOf(phrase));
  };
  const candidates = onlyFavourites(index, context) ?? positionsWithRarestPair(index, terms);
  if (candidates !== null) candidates.forEach(consider);
  else for (let at = 0; at < scores.length; at = nextAbove(scores, at + 1, best.worst())) consider(at);
  return best.list.flatMap(({ position, score }) => {
    const phrase = index.phrases[position];
    return phrase === undefined ? [] : { item: { phrase, pairs: pairsAt(index.pairs, position) }, score };
  });
}

/** Positions of the favourites when only they are wanted; null otherwise. */
function onlyFavourites(index: PhraseIndex, context: PhraseContext): Uint32Array | null {
  if (context.onlyFavourites !== true) return null;
  return Uint32Array.from(positionsWithIds(index, context.favouriteIds ?? [])).sort();
}

function termsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/u)
    .filter((term) => term !== "");
}

function holdsAll(phrase: Phrase, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const text = searchText(phrase);
  return terms.every((term) => text.includes(term));
}

/** Positions that may hold every term: those with the rarest pair of Chinese characters in them; null for all. */
function positionsWithRarestPair({ postings }: PhraseIndex, terms: readonly string[]): Uint32Array | null {
  const lists = terms
    .filter((term) => /^\p{Script=Han}{2,}$/u.test(term))
    .flatMap((term) => Array.from(bigrams(term), (pair) => positionsOf(postings, pair)));
  return lists.sort((a, b) => a.length - b.length)[0] ?? null;
}
