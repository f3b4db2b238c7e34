import type { Phrase } from "@/lib/mining/phrase";
import { phraseIds } from "@/lib/mining/phrase-ids";
import type { Move } from "@/lib/speech/move";
import { bestPositions } from "./best-positions";
import { bigrams } from "./bigrams";
import { type PairPostings, pairRarity, relate, tellingPairs } from "./pair-postings";
import { indexPhrases, type PhraseIndex, positionsWithIds } from "./phrase-index";
import { isAged, type RankedPhrase } from "./rank-phrases";

/** Words of a draft to be said another way. */
export type RewordingContext = {
  /** As printed; open slots as 〔label〕. */
  readonly text: string;
  /** The phrase the words were taken from; null for the writer's own. */
  readonly phraseId: string | null;
  /** Move of the place; null when unknown. */
  readonly move: Move | null;
  readonly favouriteIds: ReadonlySet<string>;
  readonly recentPhraseIds: readonly string[];
  readonly currentYear: number;
  /** Most wordings returned, ≥ 1. */
  readonly limit: number;
};

/** A wording that shares less than this (0 to 1) says something else. */
const LEAST_LIKENESS = 0.12;
/** Of so many phrases that share most words the likeness is worked out. */
const POOL = 400;
/** A wording may be so many times longer or shorter than the words it replaces. */
const MOST_TIMES_LONGER = 2.5;
/** Wordings that documents use for the same thing, whatever their words. */
const SAME_PHRASE = 0.5;
const SAME_MOVE = 0.05;

type Wording = { readonly phrase: Phrase; readonly likeness: number };

/**
 * Other wordings for what the text says, likest first: first the wordings of the phrase it was taken from, then phrases
 * of the library that share its words. `phrase.text` is the wording offered, `score` its likeness.
 *
 * Sets of several lines or items are left out, for they cannot stand in for words within a line, as is wording that
 * differs from the text by its marks alone.
 *
 * @param phrases - pass the same array again and its index is reused.
 */
export function rankRewordings(phrases: readonly Phrase[], context: RewordingContext): RankedPhrase[] {
  const index = indexPhrases(phrases);
  const likenessTo = likeness(index.postings, context.text);
  const own = ownPhrase(index, context.phraseId);
  const said = lettersOf(context.text);
  const seen = new Set([said]);
  const fits = ({ phrase: { text } }: Wording) => {
    const letters = lettersOf(text);
    if (/[⟦\n]/u.test(text) || seen.has(letters)) return false;
    seen.add(letters);
    return Math.max(letters.length / said.length, said.length / letters.length) <= MOST_TIMES_LONGER;
  };
  const candidates = [
    ...(own === null ? [] : ownWordings(own, likenessTo)),
    ...alikeWordings(index, context, likenessTo).filter(({ phrase }) => phrase.id !== own?.id),
  ];
  const recent = new Set(context.recentPhraseIds);
  return candidates
    .sort((a, b) => b.likeness - a.likeness)
    .filter(fits)
    .slice(0, context.limit)
    .map(({ phrase, likeness: score }) => ({
      phrase,
      score,
      aged: isAged(phrase, context.currentYear),
      favourite: phraseIds(phrase).some((id) => context.favouriteIds.has(id)),
      usedRecently: phraseIds(phrase).some((id) => recent.has(id)),
    }));
}

function ownPhrase(index: PhraseIndex, id: string | null): Phrase | null {
  if (id === null) return null;
  const [position] = positionsWithIds(index, [id]);
  return position === undefined ? null : (index.phrases[position] ?? null);
}

function ownWordings(phrase: Phrase, likenessTo: (text: string) => number): Wording[] {
  return phrase.variants.map(({ text }) => ({
    phrase: { ...phrase, text },
    likeness: SAME_PHRASE + likenessTo(text),
  }));
}

function alikeWordings(
  { phrases, postings }: PhraseIndex,
  { text, move }: RewordingContext,
  likenessTo: (text: string) => number,
): Wording[] {
  const best = bestPositions(POOL);
  const shared = relate(postings, tellingPairs(postings, text), new Float32Array(postings.size));
  for (const [at, share] of shared.entries()) if (share >= LEAST_LIKENESS) best.add(at, share);
  return best.list.flatMap(({ position }): Wording[] => {
    const phrase = phrases[position];
    if (phrase === undefined) return [];
    const alike = likenessTo(phrase.text);
    if (alike < LEAST_LIKENESS) return [];
    return [{ phrase, likeness: alike + (phrase.move === move ? SAME_MOVE : 0) }];
  });
}

/** Tells how alike (0 to 1) another text is: twice the weight of the pairs both have over that of all, rare ones counting more. */
function likeness(postings: PairPostings, text: string): (other: string) => number {
  const weightOf = (pairs: Iterable<number>) => {
    let sum = 0;
    // A pair the library does not have is as telling as one it has once.
    for (const pair of pairs) sum += pairRarity(postings, pair) || Math.log(1 + postings.size);
    return sum;
  };
  const pairs = new Set(bigrams(text));
  const own = weightOf(pairs);
  return (other) => {
    const others = bigrams(other);
    const all = own + weightOf(others);
    return all === 0 ? 0 : (2 * weightOf(others.filter((pair) => pairs.has(pair)))) / all;
  };
}

function lettersOf(text: string): string {
  return text.replace(/⟦[^⟧]*⟧|[^\p{Letter}\p{Number}〔〕]/gu, "");
}
