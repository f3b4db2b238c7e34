import { MOVES, type Move } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { visitContexts } from "./context-features";
import { classifyHeading, classifyInContext } from "./context-models";
import { headingFeatures } from "./heading-features";
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
 * stands around it, and each heading by what the sentences at it do. A paragraph has the move most of its characters
 * have.
 *
 * @param title - names the occasion, which tells the theme of sentences that say little; "" where there is none.
 */
export function assignMoves(outline: Outline, title = ""): ClassifiedText {
  const walked = walkMoves(outline);
  const sentences: Sentence[] = [];
  const sentenceShares: Float64Array[] = [];
  const wordScores = outline.headings.map(({ text }) => scoreSentence(text));
  const text = {
    outline,
    sentences: walked.sentences,
    scores: walked.sentences.map(({ text }) => scoreSentence(text)),
    headingScores: outline.headings.map(({ span }, index) =>
      span === null ? (wordScores[index] ?? null) : null,
    ),
    titleScores: title === "" ? null : scoreSentence(title),
  };
  visitContexts(text, (features, index) => {
    const walkedSentence = walked.sentences[index];
    if (walkedSentence === undefined) return;
    const { text, paragraphIndex, headingIndex } = walkedSentence;
    const told = classifyInContext(features);
    const move = MOVES[told.move] ?? "tasks";
    const theme = THEMES[told.theme] ?? "other";
    sentences.push({ text, paragraphIndex, headingIndex, move, theme });
    sentenceShares.push(told.moveShares);
  });
  const ofHeadings = headingFeatures({
    outline,
    ...walked,
    sentenceShares,
    wordShares: wordScores.map(({ moveShares }) => moveShares),
  });
  return {
    headings: outline.headings.map((heading, index) => {
      const features = ofHeadings[index];
      return { ...heading, move: MOVES[features === undefined ? -1 : classifyHeading(features)] ?? "tasks" };
    }),
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
