import cues from "@/corpus/lexicon/mining-cues.json";
import type { Move } from "@/lib/speech/move";
import type { PhrasePattern } from "./phrase";

const TRANSITION = anyOf(cues.transition);
const LEANING = anyOf(cues.leaning);
const ANECDOTE = anyOf(cues.anecdote);

const PATTERN_OF_MOVE: Readonly<Record<Move, PhrasePattern>> = {
  opening: "opening",
  achievements: "measure",
  problems: "problem",
  analysis: "problem",
  tasks: "measure",
  requirements: "measure",
  closing: "closing",
  transition: "transition",
};

function anyOf(cues: readonly string[]): RegExp {
  return new RegExp(cues.join("|"), "u");
}

/** Transitions show by their wording wherever they stand; all else goes by the move of its place. */
export function isTransition(text: string): boolean {
  const bare = text.replace(/[。！？]$/u, "");
  return bare.length <= 90 && TRANSITION.test(bare);
}

export function sentencePattern(text: string, move: Move): PhrasePattern {
  return move === "transition" || isTransition(text) ? "transition" : PATTERN_OF_MOVE[move];
}

/** Whether the wording points back at what stood before it and says little without it. */
export function leansOnContext(text: string): boolean {
  return LEANING.test(text);
}

/** Whether the wording tells something that happened to one speaker. */
export function isAnecdote(text: string): boolean {
  return ANECDOTE.test(text);
}
