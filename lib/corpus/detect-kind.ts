import kinds from "@/corpus/lexicon/kind-cues.json";
import levels from "@/corpus/lexicon/level-cues.json";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";

const titleRules = kinds.title.map((rule) => ({
  kind: rule.kind as DocumentKind,
  pattern: new RegExp(rule.pattern),
}));
const textRules = kinds.text.map((rule) => ({
  kind: rule.kind as DocumentKind,
  pattern: new RegExp(rule.pattern, "g"),
}));
const levelRules = levels.cues.map((cue) => ({
  level: cue.level as Level,
  pattern: new RegExp(cue.pattern, "g"),
}));

/** Kind of a document by its title, else by the words its opening uses most; null when neither tells. */
export function detectKind(title: string, text: string): DocumentKind | null {
  const byTitle = titleRules.find(({ pattern }) => pattern.test(title));
  if (byTitle !== undefined) return byTitle.kind;
  const head = text.slice(0, kinds.textChars);
  const counted = textRules
    .map(({ kind, pattern }) => ({ kind, count: countMatches(head, pattern) }))
    .sort((a, b) => b.count - a.count)[0];
  return counted !== undefined && counted.count >= 2 ? counted.kind : null;
}

/** Level a text speaks from: words such as 全市, 我县 in title and text; null when they are too few. */
export function detectLevel(title: string, text: string): Level | null {
  const scored = levelRules
    .map(({ level, pattern }) => ({
      level,
      score: countMatches(title, pattern) * levels.titleWeight + countMatches(text, pattern),
    }))
    .sort((a, b) => b.score - a.score)[0];
  return scored !== undefined && scored.score >= levels.minScore ? scored.level : null;
}

/**
 * Year a text reports on or speaks in: 年度 in the title, a year in the title, 年度 in the text, else the year the text
 * names most often. Null when it names none.
 */
export function detectYear(title: string, text: string): number | null {
  const inTitle = /(20\d{2})\s?年度/.exec(title) ?? /(20\d{2})\s?年/.exec(title);
  if (inTitle?.[1] !== undefined) return Number(inTitle[1]);
  const past = /(?:过去的|刚刚过去的)(20\d{2})年/.exec(text) ?? /(20\d{2})年度/.exec(text);
  if (past?.[1] !== undefined) return Number(past[1]);
  const counts = new Map<number, number>();
  for (const match of text.matchAll(/(20\d{2})年/g)) {
    const year = Number(match[1]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best?.[0] ?? null;
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
