import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import type { TextRule } from "../../rule";
import { isNear } from "./is-near";
import { type SaidSentence, saidSentences } from "./said-sentences";

const MIN_CHARS = 20;
/** Length of the pieces by which an earlier sentence is found. */
const PIECE_CHARS = 6;

function* piecesOf(key: string): Generator<string> {
  for (let at = 0; at + PIECE_CHARS <= key.length; at += 1) yield key.slice(at, at + PIECE_CHARS);
}

/** Pieces at fixed places, one after another, are kept of every sentence; a later one is looked up at every place. */
function keep(index: Map<string, SaidSentence[]>, sentence: SaidSentence): void {
  const { key } = sentence;
  for (let at = 0; at + PIECE_CHARS <= key.length; at += PIECE_CHARS) {
    const piece = key.slice(at, at + PIECE_CHARS);
    const list = index.get(piece);
    if (list === undefined) index.set(piece, [sentence]);
    else if (list.length < 8) list.push(sentence);
  }
}

/** The earlier sentence most of whose pieces come again, where there is one. */
function likeliest(index: ReadonlyMap<string, readonly SaidSentence[]>, key: string): SaidSentence | null {
  const shared = new Map<SaidSentence, number>();
  for (const piece of piecesOf(key))
    for (const other of index.get(piece) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  let best: SaidSentence | null = null;
  let most = 1;
  for (const [other, count] of shared) {
    if (count <= most) continue;
    best = other;
    most = count;
  }
  return best;
}

/** A sentence that differs from an earlier one in a few characters only, as when a passage was moved and both stayed. */
export const nearSentence: TextRule = {
  id: "repetition/near-sentence",
  family: "repetition",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    const index = new Map<string, SaidSentence[]>();
    for (const sentence of saidSentences(text)) {
      const { key, block, start, end } = sentence;
      if (key.length < MIN_CHARS) continue;
      const before = likeliest(index, key);
      keep(index, sentence);
      if (before === null || before.key === key || !isNear(before.key, key)) continue;
      yield { block, start, end, message: REPETITION_MESSAGES.nearSentence(before.key.slice(0, 10)) };
    }
  },
};
