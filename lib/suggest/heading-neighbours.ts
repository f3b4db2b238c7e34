import { LRUCache } from "lru-cache";
import type { Phrase } from "@/lib/mining/phrase";
import { bestPositions } from "./best-positions";
import { bigrams } from "./bigrams";
import { type PackedPairs, packPairs, pairsAt } from "./packed-pairs";
import {
  type PairPostings,
  pairPostings,
  pairRarity,
  relate,
  tellingPairs,
  type WeightedPair,
} from "./pair-postings";

/** The headings of the library; the phrases that stood under the n-th are at starts[n] to starts[n + 1]. */
export type HeadingIndex = {
  readonly pairs: PackedPairs;
  readonly postings: PairPostings;
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
};

export function indexHeadings(phrases: readonly Phrase[]): HeadingIndex {
  const lists = new Map<string, number[]>();
  for (const [position, { sources }] of phrases.entries()) {
    for (const { heading } of sources) {
      if (heading === null) continue;
      const list = lists.get(heading);
      if (list === undefined) lists.set(heading, [position]);
      else if (list[list.length - 1] !== position) list.push(position);
    }
  }
  const pairs = packPairs([...lists.keys()]);
  return { pairs, postings: pairPostings(pairs), ...packed([...lists.values()]) };
}

function packed(lists: readonly (readonly number[])[]): Pick<HeadingIndex, "starts" | "positions"> {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const positions = new Uint32Array(starts[lists.length] ?? 0);
  for (const [at, list] of lists.entries()) positions.set(list, starts[at]);
  return { starts, positions };
}

export type Neighbourhood = {
  /** How near (0 to 1) the nearest heading is that a phrase stood under, for the few that did, by position. */
  readonly nearness: ReadonlyMap<number, number>;
  /** What the phrases under the nearest headings speak of; a phrase that speaks of it too is akin to them. */
  readonly kinship: readonly WeightedPair[];
};

const NEAREST_HEADINGS = 24;
const KINSHIP_PAIRS = 60;

type PhrasePairs = { readonly pairs: PackedPairs; readonly postings: PairPostings };

/** Writers stay under a heading for many a word, and each asks anew with every rest of the hand. */
const MOST_KNOWN_HEADINGS = 600;
const knownOf = new WeakMap<HeadingIndex, LRUCache<string, Neighbourhood>>();

/**
 * What stood under headings like the given one; nothing when no heading shares a pair with it.
 *
 * @param phrases - those the index was made of.
 * @param relation - one number a heading, overwritten.
 */
export function neighbourhood(
  index: HeadingIndex,
  phrases: PhrasePairs,
  heading: string,
  relation: Float32Array,
): Neighbourhood {
  const known = knownOf.get(index) ?? new LRUCache<string, Neighbourhood>({ max: MOST_KNOWN_HEADINGS });
  knownOf.set(index, known);
  const found = known.get(heading) ?? lookAround(index, phrases, heading, relation);
  known.set(heading, found);
  return found;
}

function lookAround(
  index: HeadingIndex,
  phrases: PhrasePairs,
  heading: string,
  relation: Float32Array,
): Neighbourhood {
  const nearness = new Map<number, number>();
  const weights = new Map<number, number>();
  for (const { position: at, score: similarity } of nearestHeadings(index, heading, relation)) {
    for (const position of index.positions.subarray(index.starts[at], index.starts[at + 1])) {
      if ((nearness.get(position) ?? 0) >= similarity) continue;
      nearness.set(position, similarity);
      for (const pair of pairsAt(phrases.pairs, position))
        weights.set(pair, (weights.get(pair) ?? 0) + similarity);
    }
  }
  const telling = [...weights]
    .map(([pair, weight]): WeightedPair => [pair, weight * pairRarity(phrases.postings, pair)])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { nearness, kinship: telling.slice(0, KINSHIP_PAIRS) };
}

function nearestHeadings({ pairs, postings }: HeadingIndex, heading: string, relation: Float32Array) {
  const nearest = bestPositions(NEAREST_HEADINGS);
  const own = bigrams(heading).length;
  relate(postings, tellingPairs(postings, heading), relation);
  for (let at = 0; at < relation.length; at += 1) {
    const shared = relation[at] ?? 0;
    if (shared === 0 || shared <= nearest.worst()) continue;
    // A long heading that happens to hold the words is less near than one that says little else.
    const length = (pairs.starts[at + 1] ?? 0) - (pairs.starts[at] ?? 0);
    nearest.add(at, shared * Math.sqrt(Math.min(1, own / Math.max(1, length))));
  }
  return nearest.list;
}
