import type { Phrase, PhraseVariant } from "./phrase";
import { phraseIds } from "./phrase-ids";

/** What a unit decided about a phrase: not to offer it any more, or to count it as another. */
export type PhraseRule = {
  readonly phraseId: string;
  /** The phrase's words when it was decided. */
  readonly text: string;
} & (
  | { readonly action: "retired"; readonly mergedIntoId: null }
  | { readonly action: "merged"; readonly mergedIntoId: string }
);

/**
 * The phrases to be offered: without the retired ones, and with merged ones counted as the one they were merged into,
 * through as many steps as it takes. A phrase whose main one is no longer mined stands by itself again.
 *
 * Order is kept; a main phrase stands where it stood.
 */
export function applyPhraseRules(
  phrases: readonly Phrase[],
  rules: readonly PhraseRule[],
): readonly Phrase[] {
  if (rules.length === 0) return phrases;
  const resolve = resolver(phrases, rules);
  const groups = new Map<Phrase, Phrase[]>();
  for (const phrase of phrases) {
    const main = resolve(phrase);
    if (main !== null && main !== phrase) groups.set(main, [...(groups.get(main) ?? []), phrase]);
  }
  return phrases.flatMap((phrase) => {
    if (resolve(phrase) !== phrase) return [];
    const others = groups.get(phrase);
    return [others === undefined ? phrase : mergePhrases(phrase, others)];
  });
}

/** Tells the phrase another is counted as: itself, its main one, or null when that is retired. */
function resolver(phrases: readonly Phrase[], rules: readonly PhraseRule[]) {
  const ruleById = new Map(rules.map((rule) => [rule.phraseId, rule]));
  const phraseById = new Map<string, Phrase>();
  for (const phrase of phrases) for (const id of phraseIds(phrase)) phraseById.set(id, phrase);
  const ruleOf = (phrase: Phrase) => {
    for (const id of phraseIds(phrase)) {
      const rule = ruleById.get(id);
      if (rule !== undefined) return rule;
    }
    return undefined;
  };
  return (phrase: Phrase): Phrase | null => {
    const seen = new Set<Phrase>();
    let current = phrase;
    for (;;) {
      seen.add(current);
      const rule = ruleOf(current);
      if (rule === undefined) return current;
      if (rule.action === "retired") return null;
      const next = phraseById.get(rule.mergedIntoId);
      if (next === undefined) return current;
      // Two people may have merged the same two either way at once: then each stands by itself.
      if (seen.has(next)) return phrase;
      current = next;
    }
  };
}

function mergePhrases(main: Phrase, others: readonly Phrase[]): Phrase {
  const all = [main, ...others];
  const sources = all.flatMap((phrase) => phrase.sources);
  const documents = new Set(sources.map(({ documentId }) => documentId)).size;
  const years = all
    .flatMap(({ firstYear, lastYear }) => [firstYear, lastYear])
    .filter((year) => year !== null);
  return {
    ...main,
    sources,
    variants: mergedVariants(all),
    siblings: all.flatMap(({ siblings }) => siblings),
    singleDocument: all.every(({ singleDocument }) => singleDocument) && documents <= 1,
    frequency: all.reduce((sum, { frequency }) => sum + frequency, 0),
    // A phrase may list fewer sources than it has.
    documentFrequency: Math.max(documents, ...all.map(({ documentFrequency }) => documentFrequency)),
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
  };
}

function mergedVariants(phrases: readonly Phrase[]): PhraseVariant[] {
  const byText = new Map<string, PhraseVariant>();
  for (const variant of phrases.flatMap(({ variants }) => variants)) {
    const known = byText.get(variant.text);
    byText.set(
      variant.text,
      known === undefined ? variant : { ...known, frequency: known.frequency + variant.frequency },
    );
  }
  return [...byText.values()];
}
