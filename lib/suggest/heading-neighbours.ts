import type { Phrase } from "@/lib/mining/phrase";
import { bigrams } from "./bigrams";
import {
  lexicalRelation,
  type PairPostings,
  pairPostings,
  pairRarity,
  weightedRelation,
} from "./pair-postings";

/** The headings of the library, with the phrases that stood under each. */
export type HeadingIndex = {
  readonly headings: readonly { readonly pairs: Uint32Array; readonly positions: readonly number[] }[];
  readonly postings: PairPostings;
};

export function indexHeadings(phrases: readonly Phrase[]): HeadingIndex {
  const positions = new Map<string, number[]>();
  phrases.forEach(({ sources }, position) => {
    for (const heading of new Set(sources.map((source) => source.heading))) {
      if (heading === null) continue;
      const list = positions.get(heading);
      if (list === undefined) positions.set(heading, [position]);
      else list.push(position);
    }
  });
  const headings = [...positions].map(([heading, list]) => ({ pairs: bigrams(heading), positions: list }));
  return { headings, postings: pairPostings(headings.map(({ pairs }) => pairs)) };
}

export type Neighbourhood = {
  /** How near (0 to 1) the nearest heading is that a phrase stood under. */
  readonly nearness: Float32Array;
  /** How far (0 to 1) a phrase speaks of what the phrases under the nearest headings speak of. */
  readonly kinship: Float32Array;
};

const NEAREST_HEADINGS = 24;
const KINSHIP_PAIRS = 60;

/** What stood under headings like the given one; nothing when no heading shares a pair with it. */
export function neighbourhood(
  index: HeadingIndex,
  postings: PairPostings,
  pairsOf: (position: number) => Uint32Array,
  heading: string,
): Neighbourhood {
  const nearness = new Float32Array(postings.size);
  const weights = new Map<number, number>();
  for (const { at, similarity } of nearestHeadings(index, heading)) {
    for (const position of index.headings[at]?.positions ?? []) {
      if ((nearness[position] ?? 0) >= similarity) continue;
      nearness[position] = similarity;
      for (const pair of pairsOf(position)) weights.set(pair, (weights.get(pair) ?? 0) + similarity);
    }
  }
  const telling = [...weights]
    .map(([pair, weight]): [number, number] => [pair, weight * pairRarity(postings, pair)])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, KINSHIP_PAIRS);
  return { nearness, kinship: weightedRelation(postings, telling) };
}

function nearestHeadings({ headings, postings }: HeadingIndex, heading: string) {
  const found: { at: number; similarity: number }[] = [];
  const own = bigrams(heading).length;
  lexicalRelation(postings, heading).forEach((shared, at) => {
    if (shared === 0) return;
    // A long heading that happens to hold the words is less near than one that says little else.
    const length = headings[at]?.pairs.length ?? own;
    found.push({ at, similarity: shared * Math.sqrt(Math.min(1, own / Math.max(1, length))) });
  });
  return found.sort((a, b) => b.similarity - a.similarity || a.at - b.at).slice(0, NEAREST_HEADINGS);
}
