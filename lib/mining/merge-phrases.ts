import { clusterVariants } from "./cluster-variants";
import { DocumentCounter } from "./document-counter";
import { mergeKey } from "./merge-key";
import type { MiningUnit } from "./mining-unit";
import { grainOf, PHRASE_GRAINS, type Phrase } from "./phrase";
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
  const clusters = PHRASE_GRAINS.flatMap((grain) => clusterGrain(whole, `${grain} `));
  return clusters.map(toPhrase).sort(byUse);
}

/** Groups of one grain whose keys are near each other, together. */
function clusterGrain(groups: ReadonlyMap<string, Found[]>, prefix: string): Found[][][] {
  const own = [...groups].filter(([key]) => key.startsWith(prefix)).sort(byImportance);
  const leaderOf = clusterVariants(own.map(([key]) => key.slice(prefix.length)));
  const clusters = new Map<string, Found[][]>();
  for (const [key, group] of own) {
    const bare = key.slice(prefix.length);
    const leader = leaderOf.get(bare) ?? bare;
    const cluster = clusters.get(leader);
    if (cluster === undefined) clusters.set(leader, [group]);
    else cluster.push(group);
  }
  return [...clusters.values()];
}

/** Wording that nothing can come of, alone in one document and not good enough, is never put into a group. */
function groupByKey(units: readonly MiningUnit[]): Map<string, Found[]> {
  const counter = new DocumentCounter(units.length);
  const keys = units.map((unit, at) =>
    unit.phrases.map(({ text }) => {
      const key = mergeKey(text);
      counter.add(key, at);
      return key;
    }),
  );
  const groups = new Map<string, Found[]>();
  units.forEach((unit, at) => {
    unit.phrases.forEach((candidate, index) => {
      const key = keys[at]?.[index] ?? "";
      if (candidate.alone || counter.count(key) > 1) addFound(groups, key, { candidate, unit });
    });
  });
  return groups;
}

function groupFound(found: readonly Found[]): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  const keys = new Map<string, string>();
  for (const each of found) {
    const { text } = each.candidate;
    const key = keys.get(text) ?? mergeKey(text);
    keys.set(text, key);
    addFound(groups, key, each);
  }
  return groups;
}

function addFound(groups: Map<string, Found[]>, bare: string, found: Found): void {
  const key = `${grainOf(found.candidate.pattern)} ${bare}`;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [found]);
  else group.push(found);
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
