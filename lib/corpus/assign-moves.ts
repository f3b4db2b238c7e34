import { MOVES, type Move } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { visitContexts } from "./context-features";
import { classifyInContext } from "./context-models";
import type { Heading, Paragraph, Sentence } from "./library-document";
import type { Outline } from "./parse-outline";
import { scoreSentence } from "./sentence-models";
import { walkMoves } from "./walk-moves";

export type ClassifiedText = {
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
};

/**
 * Gives every heading, paragraph and sentence its move, and every sentence its theme.
 *
 * The text is walked once by rule (`walkMoves`); trained models then weigh each sentence's own words against what
 * stands around it. A paragraph has the move most of its characters have.
 */
export function assignMoves(outline: Outline): ClassifiedText {
  const walked = walkMoves(outline);
  const sentences: Sentence[] = [];
  const text = {
    outline,
    sentences: walked.sentences,
    scores: walked.sentences.map(({ text }) => scoreSentence(text)),
    headingScores: outline.headings.map(({ text, span }) => (span === null ? scoreSentence(text) : null)),
  };
  visitContexts(text, (features, index) => {
    const walkedSentence = walked.sentences[index];
    if (walkedSentence === undefined) return;
    const { text, paragraphIndex, headingIndex } = walkedSentence;
    const told = classifyInContext(features);
    const move = MOVES[told.move] ?? "tasks";
    const theme = THEMES[told.theme] ?? "other";
    sentences.push({ text, paragraphIndex, headingIndex, move, theme });
  });
  return {
    headings: outline.headings.map((heading, index) => ({
      ...heading,
      move: walked.moves[index] ?? "tasks",
    })),
    paragraphs: withMoves(outline, sentences),
    sentences,
  };
}

function withMoves(outline: Outline, sentences: readonly Sentence[]): Paragraph[] {
  const chars = outline.paragraphs.map(() => new Map<Move, number>());
  for (const { paragraphIndex, move, text } of sentences) {
    const own = chars[paragraphIndex];
    own?.set(move, (own.get(move) ?? 0) + text.length);
  }
  return outline.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    move: largest(chars[index] ?? new Map()) ?? "tasks",
  }));
}

function largest(chars: ReadonlyMap<Move, number>): Move | null {
  let best: Move | null = null;
  for (const [move, count] of chars) if (best === null || count > (chars.get(best) ?? 0)) best = move;
  return best;
}
