import type { ReviewText } from "../../review-text";
import { type RealmWord, realmWords } from "./realm-word";

type UsedRealms = {
  readonly words: readonly { readonly block: number; readonly word: RealmWord }[];
  /** How often the text says 我 and 全 of a realm. */
  readonly count: (realm: string) => number;
};

const answers = new WeakMap<ReviewText, UsedRealms>();

/** The words for realms in a text, in reading order. */
export function usedRealms(text: ReviewText): UsedRealms {
  const known = answers.get(text);
  if (known !== undefined) return known;
  const words = text.blocks.flatMap((block, index) =>
    realmWords(block.text).map((word) => ({ block: index, word })),
  );
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word.realm, (counts.get(word.realm) ?? 0) + 1);
  const used = { words, count: (realm: string) => counts.get(realm) ?? 0 };
  answers.set(text, used);
  return used;
}
