import { type OverlapKey, toOverlapKey } from "./overlap-key";

/** Units from (inclusive) to (exclusive) of a key. */
export type UnitRange = { readonly from: number; readonly to: number };

/** A draft as it is looked up: its letters, and where its sentences and clauses lie among them. */
export type DraftKey = OverlapKey & {
  readonly text: string;
  readonly sentences: readonly UnitRange[];
  /** 1 where a clause begins. */
  readonly clauseStarts: Uint8Array;
};

const SENTENCE_END = /[。！？!?]|\.(?=\P{ASCII}|$)/u;
const CLAUSE_END = /[，；：…—,;:\n]/u;
/** A colon or a blank line before a line break, or a number behind it: not a line that was wrapped. */
const LINE_END = /[：:]\s*\n|\n\s*\n|\n.*[\p{L}\p{N}]/u;
/** Lines without any mark, such as a list of names, do not make one sentence without end. */
const MOST_SENTENCE_UNITS = 300;

/**
 * Folds a draft and finds its sentences. A line break alone ends no sentence, for lines may be wrapped; it ends a clause,
 * so that a heading without a mark is told from the text under it.
 */
export function readDraftKey(text: string): DraftKey {
  const key = toOverlapKey(text);
  const { units, offsets } = key;
  const clauseStarts = new Uint8Array(units.length);
  const sentences: UnitRange[] = [];
  let from = 0;
  for (let at = 1; at <= units.length; at += 1) {
    const gap = text.slice((offsets[at - 1] ?? 0) + 1, offsets[at] ?? text.length);
    if (gap === "" && at < units.length) continue;
    const endsSentence = at === units.length || SENTENCE_END.test(gap) || LINE_END.test(gap);
    const endsClause = endsSentence || CLAUSE_END.test(gap);
    if (endsClause) clauseStarts[at] = 1;
    if (!endsSentence && !(endsClause && at - from > MOST_SENTENCE_UNITS)) continue;
    sentences.push({ from, to: at });
    from = at;
  }
  if (units.length > 0) clauseStarts[0] = 1;
  return { ...key, text, sentences, clauseStarts };
}
