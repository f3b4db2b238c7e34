import { stableId } from "@/lib/text/stable-id";
import { mergeKey } from "./merge-key";
import type { Found } from "./merge-phrases";
import { mostFrequent } from "./outline-segments";
import { grainOf, type Phrase, type PhraseSource, type PhraseVariant } from "./phrase";
import type { PhraseCandidate } from "./phrase-candidate";

/** Sets of siblings a heading shows at most; more say the same again. */
const MAX_SIBLING_SETS = 3;

/**
 * One phrase of all the places of its variants.
 *
 * @param groups - places by merge key, at least one place in each.
 * @throws RangeError when there is no place.
 */
export function toPhrase(groups: readonly (readonly Found[])[]): Phrase {
  const all = groups.flat();
  const variants = countVariants(all.map(({ candidate }) => candidate));
  const first = all.find(({ candidate }) => candidate.text === variants[0]?.text);
  if (first === undefined) throw new RangeError("toPhrase: a phrase has at least one place");
  const years = all.flatMap(({ unit }) => (unit.source.year === null ? [] : [unit.source.year]));
  const documentFrequency = new Set(all.map(({ unit }) => unit.id)).size;
  const pattern = mostFrequent(all.map(({ candidate }) => candidate.pattern)) ?? first.candidate.pattern;
  return {
    id: idOf(earliest(groups)),
    text: first.candidate.text,
    grain: grainOf(pattern),
    pattern,
    move: mostFrequent(all.map(({ candidate }) => candidate.move)) ?? first.candidate.move,
    theme: mostFrequent(all.map(({ candidate }) => candidate.theme)) ?? first.candidate.theme,
    frequency: all.length,
    documentFrequency,
    singleDocument: documentFrequency === 1,
    firstYear: years.length === 0 ? null : years.reduce((a, b) => Math.min(a, b)),
    lastYear: years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b)),
    variants,
    siblings: siblingSets(all),
    sources: all.map(toSource),
  };
}

/** Newer documents rarely bring the first use of a wording, so the earliest variant names the phrase. */
function earliest(groups: readonly (readonly Found[])[]): PhraseCandidate {
  const dated = groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const year = group.reduce((least, { unit }) => Math.min(least, unit.source.year ?? 9999), 9999);
    return [{ year, key: mergeKey(first.candidate.text), candidate: first.candidate }];
  });
  const [found] = dated.sort((a, b) => a.year - b.year || (a.key < b.key ? -1 : 1));
  if (found === undefined) throw new RangeError("toPhrase: a phrase has at least one place");
  return found.candidate;
}

function idOf({ pattern, text }: PhraseCandidate): string {
  return stableId("phrase", grainOf(pattern), mergeKey(text));
}

function countVariants(candidates: readonly PhraseCandidate[]): PhraseVariant[] {
  const variants = new Map<string, { id: string; text: string; frequency: number }>();
  for (const candidate of candidates) {
    const known = variants.get(candidate.text);
    if (known === undefined) {
      variants.set(candidate.text, { id: idOf(candidate), text: candidate.text, frequency: 1 });
    } else known.frequency += 1;
  }
  return [...variants.values()].sort((a, b) => b.frequency - a.frequency || (a.text < b.text ? -1 : 1));
}

function siblingSets(found: readonly Found[]): (readonly string[])[] {
  const sets = new Map<string, readonly string[]>();
  for (const { candidate } of found) {
    const key = candidate.siblings?.join("|");
    if (key !== undefined && candidate.siblings !== undefined) sets.set(key, candidate.siblings);
    if (sets.size === MAX_SIBLING_SETS) break;
  }
  return [...sets.values()];
}

function toSource({ candidate, unit }: Found): PhraseSource {
  const { paragraphIndex, heading, names } = candidate;
  return { ...unit.source, kind: unit.kind, level: unit.level, paragraphIndex, heading, names };
}
