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

const SENTENCE_END = /[。！？!?]/u;
const CLAUSE_END = /[，；：…—,;:\n]/u;
/** A colon or a blank line before a line break, or a number behind it: not a line that was wrapped. */
const LINE_END = /[：:]\s*\n|\n\s*\n|\n.*[\p{L}\p{N}]/u;
/** A line so short before one so much longer is a heading without a number. */
const MOST_HEADING_CHARS = 30;
const HEADING_SHARE = 0.6;
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
    const endsSentence =
      at === units.length ||
      SENTENCE_END.test(gap) ||
      (gap.includes(".") && isChinese(units[at])) ||
      LINE_END.test(gap) ||
      endsHeading(text, offsets[at - 1] ?? 0, gap);
    const endsClause = endsSentence || CLAUSE_END.test(gap);
    if (endsClause) clauseStarts[at] = 1;
    if (!endsSentence && !(endsClause && at - from > MOST_SENTENCE_UNITS)) continue;
    sentences.push({ from, to: at });
    from = at;
  }
  if (units.length > 0) clauseStarts[0] = 1;
  return { ...key, text, sentences, clauseStarts };
}

function endsHeading(text: string, lastLetter: number, gap: string): boolean {
  if (!gap.includes("\n")) return false;
  const end = text.indexOf("\n", lastLetter);
  const length = end - text.lastIndexOf("\n", lastLetter) - 1;
  if (length > MOST_HEADING_CHARS) return false;
  const nextEnd = text.indexOf("\n", end + 1);
  return length < HEADING_SHARE * ((nextEnd < 0 ? text.length : nextEnd) - end - 1);
}

/** A full stop of half width ends a sentence before a Chinese letter, not before a figure or a Latin one. */
function isChinese(unit: number | undefined): boolean {
  return unit !== undefined && unit > 0x7f;
}
