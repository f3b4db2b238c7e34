import type { Phrase } from "@/lib/mining/phrase";
import { bigrams } from "./bigrams";

/** A phrase with what ranking asks of it at every key stroke. */
export type IndexedPhrase = {
  readonly phrase: Phrase;
  readonly pairs: Uint32Array;
  readonly kinds: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  /** Text without ordinal tokens, for searching. */
  readonly searchText: string;
  /** Text up to the first mark. */
  readonly firstClause: string;
  /** The lines or items a set consists of, without ordinals and end marks; the whole text of any other phrase. */
  readonly items: readonly string[];
  /** Share (0 to 1) of its pairs that other phrases use too: low for what only its own source would say. */
  readonly typicality: number;
  /** Logarithm (base 2) of the document frequency. */
  readonly commonness: number;
};

export type PhraseIndex = {
  readonly entries: readonly IndexedPhrase[];
  /** Positions of the phrases that carry a pair of characters. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
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
  const postings = new Map<number, number[]>();
  const entries = phrases.map((phrase, position) => {
    const pairs = bigrams(phrase.text);
    for (const pair of pairs) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [position]);
      else list.push(position);
    }
    const plain = phrase.text.replace(/⟦[^⟧]*⟧/gu, "");
    return {
      items: itemsOf(phrase.text),
      phrase,
      pairs,
      kinds: new Set(phrase.sources.flatMap(({ kind }) => (kind === null ? [] : [kind]))),
      levels: new Set(phrase.sources.flatMap(({ level }) => (level === null ? [] : [level]))),
      searchText: plain.toLowerCase(),
      firstClause: plain.split(/[，。；\n]/u)[0] ?? "",
      commonness: Math.log2(phrase.documentFrequency),
    };
  });
  const isShared = (pair: number) => (postings.get(pair)?.length ?? 0) >= SHARED_BY_PHRASES;
  return {
    entries: entries.map((entry) => ({ ...entry, typicality: shareOf(entry.pairs, isShared) })),
    postings,
  };
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

/**
 * How far each phrase speaks of what a text speaks of: the share (0 to 1) of the text's pairs it carries, rare pairs
 * counting more.
 */
export function lexicalRelation(index: PhraseIndex, text: string): Float64Array {
  const relation = new Float64Array(index.entries.length);
  let total = 0;
  for (const pair of bigrams(text)) {
    const list = index.postings.get(pair);
    if (list === undefined) continue;
    const weight = Math.log(1 + index.entries.length / list.length);
    total += weight;
    for (const position of list) relation[position] = (relation[position] ?? 0) + weight;
  }
  if (total > 0) for (let at = 0; at < relation.length; at += 1) relation[at] = (relation[at] ?? 0) / total;
  return relation;
}
