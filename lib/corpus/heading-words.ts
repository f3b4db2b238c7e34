/** Longest sentence that is taken for a heading as a whole, in characters. */
const MAX_HEADING_CHARS = 42;

/** A sentence is not followed further than this: beyond it is no heading, and hostile texts stay linear. */
const MAX_SCAN_CHARS = 240;

const MIN_CLAUSE_CHARS = 4;

const OPENS = 1;
const CLOSES = 2;
const FULL_STOP = 3;
const STOPS = 4;
const COMMA = 5;

const marks = new Uint8Array(0x10000);
for (const [characters, mark] of [
  ["“‘（《", OPENS],
  ["”’）》", CLOSES],
  ["。", FULL_STOP],
  ["；：！？", STOPS],
  ["，", COMMA],
] as const) {
  for (const character of characters) marks[character.charCodeAt(0)] = mark;
}

export type HeadingWords = {
  /** Without end mark. */
  readonly text: string;
  /** Offset after the heading's words and its end mark, in the text given. */
  readonly endOffset: number;
  /** The words are the whole sentence, not its first clause. */
  readonly isWhole: boolean;
};

/**
 * The words that head an item: from `from` to the first 。；：！？.
 *
 * A sentence longer than 42 characters is content rather than a heading; then its first clauses stand for it, as many
 * as reach four characters.
 */
export function readHeadingWords(
  text: string,
  from: number,
  maxChars = MAX_HEADING_CHARS,
): HeadingWords | null {
  const end = findEnd(text, from);
  const sentence = trimMarks(text.slice(from, end));
  if (sentence === "") return null;
  if (sentence.length <= maxChars)
    return { text: sentence, endOffset: Math.min(end + 1, text.length), isWhole: true };
  const clause = firstClause(text, from, end);
  if (clause === null || clause - from > maxChars + 18) return null;
  return { text: trimMarks(text.slice(from, clause)), endOffset: clause, isWhole: false };
}

/** First end mark that stands outside quotation marks and brackets. */
function findEnd(text: string, from: number): number {
  let depth = 0;
  const limit = Math.min(text.length, from + MAX_SCAN_CHARS);
  for (let index = from; index < limit; index += 1) {
    const mark = marks[text.charCodeAt(index)] ?? 0;
    if (mark === 0) continue;
    if (mark === OPENS) depth += 1;
    else if (mark === CLOSES) depth = Math.max(0, depth - 1);
    else if (mark === FULL_STOP || (mark === STOPS && depth === 0)) return index;
    // A quotation mark never closed must not swallow the paragraph.
    else if (mark === STOPS && index - from > 80) return index;
  }
  return limit;
}

function firstClause(text: string, from: number, end: number): number | null {
  let depth = 0;
  for (let index = from; index < end; index += 1) {
    const mark = marks[text.charCodeAt(index)] ?? 0;
    if (mark === OPENS) depth += 1;
    else if (mark === CLOSES) depth = Math.max(0, depth - 1);
    else if (mark === COMMA && depth === 0 && index - from >= MIN_CLAUSE_CHARS) return index;
  }
  return null;
}

/** Heading words without end marks and blanks around them. */
export function trimMarks(text: string): string {
  return text.replace(/^[ ，、：:]+/, "").replace(/[ 。；：:;，、！？.]+$/, "");
}
