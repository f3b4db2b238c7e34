import type { Phrase } from "@/lib/mining/phrase";

/** Whether any wording of the phrase goes by one of the ids. */
export function goesByAny(phrase: Phrase, ids: ReadonlySet<string> | undefined): boolean {
  if (ids === undefined || ids.size === 0) return false;
  return ids.has(phrase.id) || phrase.variants.some(({ id }) => ids.has(id));
}
