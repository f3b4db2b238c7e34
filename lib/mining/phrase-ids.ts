import type { Phrase } from "./phrase";

/** Ids under which decisions on a phrase are looked up: its own and those of all its wordings. */
export function phraseIds(phrase: Phrase): string[] {
  return [...new Set([phrase.id, ...phrase.variants.map(({ id }) => id)])];
}
