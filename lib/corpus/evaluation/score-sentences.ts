import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";
import { classifySentence } from "../classify-sentence";
import type { LibraryDocument } from "../library-document";
import { comparable } from "./comparable";
import type { GoldSentence } from "./gold";

export type SentenceScore = {
  readonly gold: GoldSentence;
  /** The sentence stands in one of the texts, so that its place there counts too. */
  readonly isInText: boolean;
  readonly move: Move;
  readonly theme: Theme;
  readonly moveAlone: Move;
  readonly themeAlone: Theme;
};

/** Classifies each sentence alone and, where one of the documents holds it, as the document has it. */
export function scoreSentences(
  gold: readonly GoldSentence[],
  documents: readonly LibraryDocument[],
): SentenceScore[] {
  const known = new Map<string, { move: Move; theme: Theme }>();
  for (const { sentences } of documents) {
    for (const { text, move, theme } of sentences) known.set(comparable(text), { move, theme });
  }
  return gold.map((sentence) => {
    const inText = known.get(comparable(sentence.text));
    const alone = classifySentence(sentence.text);
    return {
      gold: sentence,
      isInText: inText !== undefined,
      move: inText?.move ?? alone.move,
      theme: inText?.theme ?? alone.theme,
      moveAlone: alone.move,
      themeAlone: alone.theme,
    };
  });
}
