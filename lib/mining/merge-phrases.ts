import { clusterVariants } from "./cluster-variants";
import { mergeKey } from "./merge-key";
import type { MiningUnit } from "./mining-unit";
import { grainOf, type Phrase } from "./phrase";
import type { PhraseCandidate } from "./phrase-candidate";
import { isUsage } from "./phrase-quality";
import { sharedClauses } from "./shared-clauses";
import { toPhrase } from "./to-phrase";

/** A candidate with the document it stands in. */
export type Found = { readonly candidate: PhraseCandidate; readonly unit: MiningUnit };

/**
 * Reusable wording of the documents, most widely used first.
 *
 * What several documents say is kept as it is; what only one says must be good enough to be worth showing to others.
 */
export function mergePhrases(units: readonly MiningUnit[]): Phrase[] {
  const whole = keptGroups(groupByKey(units));
  const clauses = groupFound(sharedClauses(units));
  for (const [key, group] of clauses) if (!whole.has(key)) whole.set(key, group);
  const keys = [...whole].sort(byImportance).map(([key]) => key);
  const leaderOf = clusterVariants(keys);
  const clusters = new Map<string, Found[][]>();
  for (const key of keys) {
    const leader = leaderOf.get(key) ?? key;
    clusters.set(leader, [...(clusters.get(leader) ?? []), whole.get(key) ?? []]);
  }
  return [...clusters.values()].map(toPhrase).sort(byUse);
}

function groupByKey(units: readonly MiningUnit[]): Map<string, Found[]> {
  return groupFound(units.flatMap((unit) => unit.phrases.map((candidate) => ({ candidate, unit }))));
}

function groupFound(found: readonly Found[]): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const key = `${grainOf(each.candidate.pattern)} ${mergeKey(each.candidate.text)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

function keptGroups(groups: Map<string, Found[]>): Map<string, Found[]> {
  for (const [key, group] of groups) if (!isKept(group)) groups.delete(key);
  return groups;
}

function isKept(group: readonly Found[]): boolean {
  const first = group[0];
  if (first === undefined) return false;
  if (group.some(({ candidate }) => candidate.alone)) return true;
  if (documentCount(group) < 2) return false;
  const { text, pattern } = first.candidate;
  return grainOf(pattern) === "heading" || isUsage(text, pattern, first.unit.kind);
}

function documentCount(group: readonly Found[]): number {
  const first = group[0]?.unit.id;
  if (group.every(({ unit }) => unit.id === first)) return 1;
  return new Set(group.map(({ unit }) => unit.id)).size;
}

function byImportance([keyA, a]: [string, Found[]], [keyB, b]: [string, Found[]]): number {
  return documentCount(b) - documentCount(a) || b.length - a.length || (keyA < keyB ? -1 : 1);
}

function byUse(a: Phrase, b: Phrase): number {
  return b.documentFrequency - a.documentFrequency || b.frequency - a.frequency || (a.id < b.id ? -1 : 1);
}
