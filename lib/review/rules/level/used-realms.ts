import { kept } from "../../kept";
import type { ReviewBlock, ReviewText } from "../../review-text";
import { type RealmWord, realmWords } from "./realm-word";

type UsedRealms = {
  readonly words: readonly { readonly block: number; readonly word: RealmWord }[];
  /** How often the text says 我 and 全 of a realm. */
  readonly count: (realm: string) => number;
};

/** The words for realms in a block. */
export const realmWordsOf = kept((block: ReviewBlock): readonly RealmWord[] => realmWords(block.text));

/** The words for realms in a text, in reading order. */
export const usedRealms = kept((text: ReviewText): UsedRealms => {
  const words = text.blocks.flatMap((block, index) =>
    realmWordsOf(block).map((word) => ({ block: index, word })),
  );
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word.realm, (counts.get(word.realm) ?? 0) + 1);
  return { words, count: (realm: string) => counts.get(realm) ?? 0 };
});
