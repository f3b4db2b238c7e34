import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";
import { isNear } from "./is-near";
import { type SaidSentence, saidSentencesOf } from "./said-sentences";

const MIN_CHARS = 20;
/** Length of the pieces by which an earlier sentence is found. */
const PIECE_CHARS = 6;

/** A sentence with the pieces that begin at each of its characters. */
type CutSentence = SaidSentence & { readonly pieces: readonly string[] };

const cutSentencesOf = kept((block: ReviewBlock): readonly CutSentence[] =>
  saidSentencesOf(block)
    .filter(({ key }) => key.length >= MIN_CHARS)
    .map((sentence) => ({ ...sentence, pieces: piecesOf(sentence.key) })),
);

function piecesOf(key: string): string[] {
  const count = Math.max(0, key.length - PIECE_CHARS + 1);
  return Array.from({ length: count }, (_, at) => key.slice(at, at + PIECE_CHARS));
}

type Index = Map<string, CutSentence[]>;

/** Pieces at fixed places, one after another, are kept of every sentence; a later one is looked up at every place. */
function keep(index: Index, sentence: CutSentence): void {
  const { pieces } = sentence;
  for (let at = 0; at < pieces.length; at += PIECE_CHARS) {
    const piece = pieces[at] ?? "";
    const list = index.get(piece);
    if (list === undefined) index.set(piece, [sentence]);
    else if (list.length < 8) list.push(sentence);
  }
}

/** The earlier sentence most of whose pieces come again, where there is one. */
function likeliest(index: Index, pieces: readonly string[]): SaidSentence | null {
  const shared = new Map<SaidSentence, number>();
  for (const piece of pieces) {
    const others = index.get(piece);
    if (others !== undefined) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
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
  *check({ blocks }) {
    const index: Index = new Map();
    for (const [block, own] of blocks.entries()) {
      for (const sentence of cutSentencesOf(own)) {
        const { key, pieces, start, end } = sentence;
        const before = likeliest(index, pieces);
        // Paragraphs of the same words share their sentences: each time they are said counts by itself.
        keep(index, { ...sentence });
        if (before === null || before.key === key || !isNear(before.key, key)) continue;
        yield { block, start, end, message: REPETITION_MESSAGES.nearSentence(before.key.slice(0, 10)) };
      }
    }
  },
};
