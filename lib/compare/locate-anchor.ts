import type { TextAnchor, TextRange } from "@/lib/speech/text-anchor";
import { likenessOf } from "./likeness";

/** Words this long are known by themselves; shorter ones only together with what stands beside them. */
const OWN_WORDS_CHARS = 6;
const LEAST_CONTEXT_CHARS = 4;
/** How far apart the words on both sides may have drifted. */
const GROWTH = { factor: 3, chars: 40 };
/** Words that were moved and written on as well: most of their pairs of characters are still there. */
const LEAST_LIKENESS = 0.6;
const LEAST_LIKENED_CHARS = 8;
const MAX_OCCURRENCES = 300;

/**
 * Finds the words of an anchor in a text that has been written on since.
 *
 * In this order: where they stood; the same words elsewhere, by what stands beside them; whatever now stands between the
 * words that stood beside them; the sentence or clause most like them. So a remark keeps its place when its words are edited or
 * moved, or an earlier version is put back.
 *
 * @returns null when nothing of this holds: the words are gone.
 */
export function locateAnchor(text: string, anchor: TextAnchor): TextRange | null {
  const { before, words, after, start, end } = anchor;
  if (text.startsWith(before + words + after, start - before.length)) return { start, end };
  return sameWords(text, anchor) ?? betweenContext(text, anchor) ?? mostAlike(text, words);
}

function sameWords(text: string, { words, before, after, start }: TextAnchor): TextRange | null {
  const needed =
    words.length >= OWN_WORDS_CHARS ? 0 : Math.min(LEAST_CONTEXT_CHARS, before.length + after.length);
  let best: { at: number; context: number } | null = null;
  for (const at of occurrences(text, words)) {
    const context = sharedEnd(text.slice(0, at), before) + sharedStart(text.slice(at + words.length), after);
    if (context < needed) continue;
    const isCloser = best === null || Math.abs(at - start) < Math.abs(best.at - start);
    if (best === null || context > best.context || (context === best.context && isCloser))
      best = { at, context };
  }
  return best === null ? null : { start: best.at, end: best.at + words.length };
}

function betweenContext(text: string, { words, before, after }: TextAnchor): TextRange | null {
  const limit = words.length * GROWTH.factor + GROWTH.chars;
  for (const chars of [32, 16, 8, LEAST_CONTEXT_CHARS]) {
    const left = before.slice(-chars);
    const right = after.slice(0, chars);
    if (left.length < LEAST_CONTEXT_CHARS || right.length < LEAST_CONTEXT_CHARS) return null;
    for (const at of occurrences(text, left)) {
      const start = at + left.length;
      const end = text.indexOf(right, start);
      if (end > start && end - start <= limit && text.slice(start, end).trim() !== "") return { start, end };
    }
  }
  return null;
}

const PIECES = [/[^。！？；\n]+[。！？；]?/gu, /[^。！？；，：、\n]+/gu];

function mostAlike(text: string, words: string): TextRange | null {
  if (words.length < LEAST_LIKENED_CHARS) return null;
  const pieces = PIECES.flatMap((pattern) => [...text.matchAll(pattern)]);
  const likeness = likenessOf(
    [words],
    pieces.map(([piece]) => piece),
  );
  let best: TextRange | null = null;
  let bestLikeness = LEAST_LIKENESS;
  pieces.forEach(({ 0: piece, index }, at) => {
    const found = likeness(0, at);
    if (found < bestLikeness) return;
    bestLikeness = found;
    best = { start: index, end: index + piece.length };
  });
  return best;
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  let at = text.indexOf(words);
  while (at >= 0 && found.length < MAX_OCCURRENCES) {
    found.push(at);
    at = text.indexOf(words, at + 1);
  }
  return found;
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

function sharedEnd(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one.at(-1 - shared) === other.at(-1 - shared))
    shared += 1;
  return shared;
}
