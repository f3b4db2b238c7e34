import { GramTable } from "@/lib/corpus/gram-table";
import { newSentenceCodes, type SentenceCodes, writeSentenceCodes } from "@/lib/corpus/sentence-codes";
import { WORD_GROUPS } from "@/lib/corpus/sentence-groups";
import { LENGTH_STEPS, lengthStep, weightAtLength } from "@/lib/corpus/sentence-length";
import type { Example } from "./train-linear";

export type Features = Omit<Example, "label">;

/** Turns sentences into features of a fixed list: pieces of characters, groups of words, length. */
export type SentenceFeatures = { readonly names: readonly string[]; of(sentence: string): Features };

const MAX_GRAM = 4;

/** The list of features for a set of sentences: pieces of one to four characters that show in enough of them. */
export function sentenceFeatures(sentences: readonly string[], minCount: number): SentenceFeatures {
  const grams = frequentGrams(sentences, minCount);
  const names = [
    ...grams,
    ...WORD_GROUPS.map(({ name }) => name),
    "#bias",
    ...Array.from({ length: LENGTH_STEPS }, (_, step) => `#length${step}`),
  ];
  const groupStart = grams.length;
  const biasAt = groupStart + WORD_GROUPS.length;
  const words = [...new Set(WORD_GROUPS.flatMap((group) => [...group.words.keys()]))];
  const valuesOf = words.map((word) =>
    WORD_GROUPS.flatMap((group, index) => {
      const value = group.words.get(word);
      return value === undefined ? [] : [[groupStart + index, value] as const];
    }),
  );
  const gramTable = new GramTable(grams);
  const wordTable = new GramTable(words);
  const written = newSentenceCodes();
  const found = new Int32Array(4096);
  const of = (sentence: string): Features => {
    writeSentenceCodes(sentence, written);
    const share = weightAtLength(written.length);
    const values = new Map<number, number>();
    const gramCount = gramTable.find(written, found);
    for (const row of found.subarray(0, gramCount)) values.set(row, share);
    const wordCount = wordTable.find(written, found);
    for (const row of found.subarray(0, wordCount)) {
      for (const [feature, value] of valuesOf[row] ?? []) {
        values.set(feature, (values.get(feature) ?? 0) + value * share);
      }
    }
    values.set(biasAt, 1);
    values.set(biasAt + 1 + lengthStep(written.length), 1);
    return { features: Int32Array.from(values.keys()), values: Float64Array.from(values.values()) };
  };
  return { names, of };
}

function frequentGrams(sentences: readonly string[], minCount: number): string[] {
  const counts = new Map<string, number>();
  const written = newSentenceCodes();
  for (const sentence of sentences) {
    writeSentenceCodes(sentence, written);
    for (const gram of gramsOf(written)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return [...counts].flatMap(([gram, count]) => (count >= minCount ? [gram] : [])).sort();
}

function gramsOf({ codes, length }: SentenceCodes): Set<string> {
  const text = String.fromCharCode(...codes.subarray(0, length));
  const grams = new Set<string>();
  for (let size = 1; size <= MAX_GRAM; size += 1) {
    for (let at = 0; at + size <= text.length; at += 1) grams.add(text.slice(at, at + size));
  }
  return grams;
}
