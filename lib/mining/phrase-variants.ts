import type { Phrase } from "./phrase";

/** One wording of a phrase, with the id it would have by itself. */
export type PhraseWording = { readonly id: string; readonly text: string; readonly frequency: number };

/** A phrase with the wordings that were merged into it, if any were. */
export type VariedPhrase = Phrase & { readonly variants?: readonly PhraseWording[] };

/** All wordings of a phrase, its own first. */
export function phraseVariants(phrase: VariedPhrase): readonly PhraseWording[] {
  const { id, text, frequency, variants = [] } = phrase;
  if (variants.some((variant) => variant.text === text)) return variants;
  return [{ id, text, frequency }, ...variants];
}

/** Ids under which decisions on a phrase are looked up: its own and those of all its wordings. */
export function phraseIds(phrase: VariedPhrase): string[] {
  return [...new Set([phrase.id, ...(phrase.variants ?? []).map(({ id }) => id)])];
}
