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

type Said = { readonly move: Move; readonly theme: Theme };

/** Shortest part of a sentence, in compared characters, that is taken for the sentence itself. */
const LEAST_PART = 8;
/** Characters at either end by which a sentence that differs somewhere (a masked name) is found. */
const END_CHARS = 14;

/** Classifies each sentence alone and, where one of the documents holds it, as the document has it. */
export function scoreSentences(
  gold: readonly GoldSentence[],
  documents: readonly LibraryDocument[],
): SentenceScore[] {
  const texts = documents.map(indexText);
  return gold.map((sentence) => {
    const inText = findSaid(comparable(sentence.text), texts);
    const alone = classifySentence(sentence.text);
    return {
      gold: sentence,
      isInText: inText !== null,
      move: inText?.move ?? alone.move,
      theme: inText?.theme ?? alone.theme,
      moveAlone: alone.move,
      themeAlone: alone.theme,
    };
  });
}

/** The compared characters of a document's sentences in one string, and where each sentence begins in it. */
type IndexedText = {
  readonly whole: ReadonlyMap<string, Said>;
  readonly joined: string;
  readonly starts: readonly number[];
  readonly said: readonly Said[];
};

function indexText({ sentences }: LibraryDocument): IndexedText {
  const whole = new Map<string, Said>();
  const starts: number[] = [];
  let joined = "";
  for (const { text, move, theme } of sentences) {
    const key = comparable(text);
    if (!whole.has(key)) whole.set(key, { move, theme });
    starts.push(joined.length);
    joined += key;
  }
  return { whole, joined, starts, said: sentences };
}

/**
 * What the first document with the sentence says of it. A part, or several sentences taken as one, count too, and a
 * sentence of which only the beginning or the end is the same.
 */
function findSaid(key: string, texts: readonly IndexedText[]): Said | null {
  for (const { whole } of texts) {
    const said = whole.get(key);
    if (said !== undefined) return said;
  }
  if (key.length < LEAST_PART) return null;
  const parts = key.length > 2 * END_CHARS ? [key, key.slice(0, END_CHARS), key.slice(-END_CHARS)] : [key];
  for (const part of parts) {
    for (const { joined, starts, said } of texts) {
      const at = joined.indexOf(part);
      if (at >= 0) return said[longestIn(starts, joined.length, at, at + part.length)] ?? null;
    }
  }
  return null;
}

/** Index of the sentence that holds most of the stretch. */
function longestIn(starts: readonly number[], length: number, from: number, to: number): number {
  let best = 0;
  let most = 0;
  starts.forEach((start, index) => {
    const shared = Math.min(to, starts[index + 1] ?? length) - Math.max(from, start);
    if (shared > most) {
      most = shared;
      best = index;
    }
  });
  return best;
}
