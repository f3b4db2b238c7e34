import type { Phrase } from "@/lib/mining/phrase";

/** The phrase said in another of its wordings; its sources and its id stay, so that it still counts as the same one. */
export function withWording(phrase: Phrase, text: string): Phrase {
  return phrase.text === text ? phrase : { ...phrase, text };
}
