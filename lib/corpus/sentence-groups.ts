import sentenceSigns from "@/corpus/lexicon/sentence-signs.json";
import themeWords from "@/corpus/lexicon/theme-words.json";
import topicWords from "@/corpus/lexicon/topic-words.json";
import { newSentenceCodes, writeSentenceCodes } from "./sentence-codes";

/** Words of a lexicon that the classifiers weigh as one feature: its value is the sum over the words that show. */
export type WordGroup = {
  /** Name of the feature in `corpus/models/`, with # before it. */
  readonly name: string;
  /** Each word as it stands in the codes of a sentence, with its value. */
  readonly words: ReadonlyMap<string, number>;
};

/** Weights of the lexicon run from 1 to 4; 3 counts as one sign. */
const THEME_UNIT = 3;
const SIGN_VALUE = 0.5;

/** Words of the theme lexicon, of the signs of moves and of the matters a speech deals with. */
export const WORD_GROUPS: readonly WordGroup[] = [
  ...Object.entries(themeWords.themes).map(([theme, words]) => ({
    name: `#${theme}`,
    words: new Map(
      Object.entries(words).map(([word, weight]) => [asWritten(word), weight / THEME_UNIT] as const),
    ),
  })),
  ...Object.entries(sentenceSigns.signs).map(([sign, words]) => ({
    name: `#${sign}`,
    words: new Map(words.map((word) => [word, SIGN_VALUE] as const)),
  })),
  ...Object.entries(topicWords.topics).map(([topic, words]) => ({
    name: `#topic-${topic}`,
    words: new Map(words.map((word) => [asWritten(word), 1] as const)),
  })),
];

/** The word without what the codes of a sentence leave out, such as quotation marks. */
function asWritten(word: string): string {
  const written = newSentenceCodes();
  writeSentenceCodes(`，${word}`, written);
  return String.fromCharCode(...written.codes.subarray(2, written.length - 1));
}
