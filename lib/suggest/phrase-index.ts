import type { Phrase } from "@/lib/mining/phrase";
import { type HeadingIndex, indexHeadings } from "./heading-neighbours";
import { type PackedPairs, packPairs } from "./packed-pairs";
import { type PairPostings, pairPostings } from "./pair-postings";
import { type PhraseClasses, phraseClasses } from "./phrase-classes";
import { wordingRecurrence } from "./wording-recurrence";

/*
 * At 200,000 phrases every key stroke goes through all of them, so what is compared there lies in typed columns, one
 * number a phrase; what only the few best are asked for is read from the phrase when it is asked for.
 */

/** What ranking asks of every phrase. */
export type PhraseColumns = PhraseClasses & {
  /** Logarithm (base 2) of the document frequency. */
  readonly commonness: Float32Array;
  /** Share (0 to 1) of its pairs that other phrases use too: low for what only its own source would say. */
  readonly typicality: Float32Array;
  /** Letters that begin a stretch other documents have too. */
  readonly recurrence: Float32Array;
};

export type PhraseIndex = {
  readonly phrases: readonly Phrase[];
  readonly columns: PhraseColumns;
  readonly pairs: PackedPairs;
  readonly postings: PairPostings;
  readonly headings: HeadingIndex;
  readonly byId: PositionsById;
};

type PositionsById = ReadonlyMap<string, number | readonly number[]>;

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
  const pairs = packPairs(phrases.map(({ text }) => text));
  const postings = pairPostings(pairs);
  const columns = {
    ...phraseClasses(phrases),
    commonness: Float32Array.from(phrases, ({ documentFrequency }) => Math.log2(documentFrequency)),
    typicality: typicality(pairs, postings),
    recurrence: wordingRecurrence(phrases),
  };
  return {
    phrases,
    columns,
    pairs,
    postings,
    headings: indexHeadings(phrases),
    byId: positionsById(phrases),
  };
}

/** Fewer phrases than this may well be one document repeating itself. */
const SHARED_BY_PHRASES = 4;

function typicality({ starts: textStarts }: PackedPairs, { size, starts, positions }: PairPostings) {
  const shared = new Float32Array(size);
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const start = starts[number] ?? 0;
    const end = starts[number + 1] ?? 0;
    if (end - start < SHARED_BY_PHRASES) continue;
    for (let at = start; at < end; at += 1)
      shared[positions[at] ?? 0] = (shared[positions[at] ?? 0] ?? 0) + 1;
  }
  return shared.map((count, at) => count / Math.max(1, (textStarts[at + 1] ?? 0) - (textStarts[at] ?? 0)));
}

/** Positions by the ids of phrases and of their wordings; nearly always one, which needs no list. */
function positionsById(phrases: readonly Phrase[]): PositionsById {
  const positions = new Map<string, number | number[]>();
  const add = (id: string, position: number) => {
    const known = positions.get(id);
    if (known === undefined) positions.set(id, position);
    else if (typeof known === "number") positions.set(id, [known, position]);
    else known.push(position);
  };
  for (const [position, phrase] of phrases.entries()) {
    add(phrase.id, position);
    for (const { id } of phrase.variants) if (id !== phrase.id) add(id, position);
  }
  return positions;
}

/** Positions of the phrases that have one of the ids, each once. */
export function positionsWithIds(index: PhraseIndex, ids: Iterable<string>): Set<number> {
  const positions = new Set<number>();
  for (const id of ids) for (const position of [index.byId.get(id) ?? []].flat()) positions.add(position);
  return positions;
}
