import { mostFrequent } from "./outline-segments";
import type { Phrase } from "./phrase";
import type { PhraseCandidate } from "./phrase-candidate";
import { stableId } from "./stable-id";

/** What variants of one phrase have in common: marks, slot labels and the level spoken from do not count. */
export function mergeKey(text: string): string {
  return text
    .replace(/〔[^〔〕]*〕/gu, "〔〕")
    .replace(/⟦[^⟧]*⟧/gu, "#")
    .replace(/全[省市州县区镇乡校院]|我[省市州县区镇乡校院]/gu, "全省")
    .replace(/[省市州县区镇乡校]委/gu, "省委")
    .replace(/[\s，。；：、！？“”‘’]/gu, "");
}

/** Merges candidates that say the same in the same pattern into phrases, with their counts, years and sources. */
export function mergeCandidates(candidates: readonly PhraseCandidate[]): Phrase[] {
  const groups = new Map<string, PhraseCandidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.pattern} ${mergeKey(candidate.text)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return [...groups].map(([key, group]) => toPhrase(key, group));
}

function toPhrase(key: string, group: readonly PhraseCandidate[]): Phrase {
  const years = group.flatMap(({ source }) => (source.year === null ? [] : [source.year]));
  const first = group[0];
  if (first === undefined) throw new RangeError("toPhrase: a phrase has at least one place");
  return {
    id: stableId("phrase", key),
    text: mostFrequent(group.map(({ text }) => text)) ?? first.text,
    pattern: first.pattern,
    move: mostFrequent(group.map(({ move }) => move)) ?? first.move,
    theme: mostFrequent(group.map(({ theme }) => theme)) ?? first.theme,
    frequency: group.length,
    documentFrequency: new Set(group.map(({ source }) => source.documentId)).size,
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
    sources: group.map(({ source }) => source),
  };
}
