import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";
import { ownMove, switchedMove } from "./classify-move";
import { classifyTheme, strongestTheme } from "./classify-theme";

/** What is known of the place a sentence stands in; every part may be missing. */
export type SentenceContext = {
  readonly sectionMove?: Move;
  /** Words of the innermost heading above the sentence. */
  readonly heading?: string;
};

/** Move and theme of a sentence, alone or with what is known of its place. */
export function classifySentence(text: string, context: SentenceContext = {}): { move: Move; theme: Theme } {
  const move = ownMove(text) ?? switchedMove(text) ?? context.sectionMove ?? "tasks";
  const inherited = context.heading === undefined ? null : strongestTheme(context.heading).theme;
  return { move, theme: classifyTheme(text, inherited) };
}
