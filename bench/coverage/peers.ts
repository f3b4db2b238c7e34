import type { Phrase } from "@/lib/mining/phrase";
import { bigrams } from "@/lib/suggest/bigrams";

/** Orders phrases for a heading; the first `limit` are offered. */
export type Peer = (heading: string, limit: number) => Phrase[];

const K1 = 1.2;
const B = 0.75;

/** Okapi BM25 over pairs of characters (each pair counts once a phrase, as repeats hardly occur in one). */
export function bm25(phrases: readonly Phrase[]): Peer {
  const documents = phrases.map(({ text }) => bigrams(text));
  const postings = new Map<number, number[]>();
  documents.forEach((pairs, at) => {
    for (const pair of pairs) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [at]);
      else list.push(at);
    }
  });
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
  return (heading, limit) => {
    const scores = new Map<number, number>();
    for (const pair of bigrams(heading)) {
      const list = postings.get(pair) ?? [];
      const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
      for (const at of list) {
        const length = documents[at]?.length ?? mean;
        const weight = (K1 + 1) / (1 + K1 * (1 - B + (B * length) / mean));
        scores.set(at, (scores.get(at) ?? 0) + rarity * weight);
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .flatMap(([at]) => phrases[at] ?? []);
  };
}

/** Substring search as a reader would do it: phrases with the heading's words whole, then with two characters of them; newest first. */
export function newestSubstring(phrases: readonly Phrase[]): Peer {
  const newest = [...phrases].sort((a, b) => (b.lastYear ?? 0) - (a.lastYear ?? 0));
  return (heading, limit) => {
    const words = [...new Set(heading.match(/\p{Script=Han}{2,}/gu) ?? [])];
    const pairs = words.flatMap((word) => [...word].slice(1).map((_, at) => word.slice(at, at + 2)));
    const whole = newest.filter(({ text }) => words.some((word) => text.includes(word)));
    const rest = newest.filter(({ text }) => pairs.some((pair) => text.includes(pair)));
    return [...new Set([...whole, ...rest])].slice(0, limit);
  };
}
