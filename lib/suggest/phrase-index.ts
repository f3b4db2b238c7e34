import { PHRASE_PATTERNS, type Phrase } from "@/lib/mining/phrase";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { LEVELS } from "@/lib/speech/level";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { bigrams } from "./bigrams";
import { type HeadingIndex, indexHeadings } from "./heading-neighbours";
import { type PairPostings, pairPostings } from "./pair-postings";
import { wordingRecurrence } from "./wording-recurrence";

/*
 * At 200,000 phrases every key stroke goes through all of them, so what is compared there lies in typed columns, one
 * number a phrase; what only the few best are asked for lies in entries.
 */

/** What ranking asks of the few best phrases. */
export type IndexedPhrase = {
  readonly phrase: Phrase;
  readonly pairs: Uint32Array;
  /** Text without ordinal tokens, for searching. */
  readonly searchText: string;
  /** Text up to the first mark. */
  readonly firstClause: string;
  /** The lines or items a set consists of, without ordinals and end marks; the whole text of any other phrase. */
  readonly items: readonly string[];
};

/** What ranking asks of every phrase. */
export type PhraseColumns = {
  /** Places in `PHRASE_PATTERNS`, `MOVES`, `THEMES`. */
  readonly pattern: Uint8Array;
  readonly move: Uint8Array;
  readonly theme: Uint8Array;
  /** One bit for each of `DOCUMENT_KINDS`, `LEVELS` among the sources. */
  readonly kinds: Uint32Array;
  readonly levels: Uint32Array;
  /** 0 when unknown. */
  readonly lastYear: Uint16Array;
  /** Logarithm (base 2) of the document frequency. */
  readonly commonness: Float32Array;
  /** Share (0 to 1) of its pairs that other phrases use too: low for what only its own source would say. */
  readonly typicality: Float32Array;
  /** Letters that begin a stretch other documents have too. */
  readonly recurrence: Float32Array;
};

export type PhraseIndex = {
  readonly entries: readonly IndexedPhrase[];
  readonly columns: PhraseColumns;
  readonly postings: PairPostings;
  readonly headings: HeadingIndex;
};

const indexes = new WeakMap<readonly Phrase[], PhraseIndex>();

/** Index over the phrases, built at the first call for a list and kept as long as the list lives. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const index = buildIndex(phrases);
  indexes.set(phrases, index);
  return index;
}

function buildIndex(phrases: readonly Phrase[]): PhraseIndex {
  const entries = phrases.map(indexedPhrase);
  const postings = pairPostings(entries.map(({ pairs }) => pairs));
  return { entries, postings, columns: columnsOf(entries, postings), headings: indexHeadings(phrases) };
}

function indexedPhrase(phrase: Phrase): IndexedPhrase {
  const plain = phrase.text.replace(/⟦[^⟧]*⟧/gu, "");
  return {
    phrase,
    pairs: bigrams(phrase.text),
    searchText: plain.toLowerCase(),
    firstClause: plain.split(/[，。；\n]/u)[0] ?? "",
    items: itemsOf(phrase.text),
  };
}

function columnsOf(entries: readonly IndexedPhrase[], postings: PairPostings): PhraseColumns {
  const phrases = entries.map(({ phrase }) => phrase);
  const isShared = (pair: number) => (postings.lists.get(pair)?.length ?? 0) >= SHARED_BY_PHRASES;
  return {
    pattern: Uint8Array.from(phrases, ({ pattern }) => PHRASE_PATTERNS.indexOf(pattern)),
    move: Uint8Array.from(phrases, ({ move }) => MOVES.indexOf(move)),
    theme: Uint8Array.from(phrases, ({ theme }) => THEMES.indexOf(theme)),
    kinds: Uint32Array.from(phrases, ({ sources }) =>
      bitsOf(
        sources.map(({ kind }) => kind),
        DOCUMENT_KINDS,
      ),
    ),
    levels: Uint32Array.from(phrases, ({ sources }) =>
      bitsOf(
        sources.map(({ level }) => level),
        LEVELS,
      ),
    ),
    lastYear: Uint16Array.from(phrases, ({ lastYear }) => lastYear ?? 0),
    commonness: Float32Array.from(phrases, ({ documentFrequency }) => Math.log2(documentFrequency)),
    typicality: Float32Array.from(entries, ({ pairs }) => shareOf(pairs, isShared)),
    recurrence: wordingRecurrence(phrases),
  };
}

/** One bit for each value of a list that occurs. */
export function bitsOf<Value>(values: readonly (Value | null)[], all: readonly Value[]): number {
  let bits = 0;
  for (const value of values) if (value !== null) bits |= 1 << all.indexOf(value);
  return bits >>> 0;
}

/** Fewer phrases than this may well be one document repeating itself. */
const SHARED_BY_PHRASES = 4;

function shareOf(pairs: Uint32Array, holds: (pair: number) => boolean): number {
  let count = 0;
  for (const pair of pairs) if (holds(pair)) count += 1;
  return pairs.length === 0 ? 0 : count / pairs.length;
}

function itemsOf(text: string): string[] {
  return text
    .split(/⟦[^⟧]*⟧|\n/u)
    .map((item) => item.replace(/[。；！]$/u, ""))
    .filter((item) => item !== "");
}
