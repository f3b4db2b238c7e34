import lexicon from "@/corpus/lexicon/move-cues.json";
import { MOVES, type Move } from "@/lib/speech/move";
import { KeywordIndex } from "@/lib/text/keyword-index";

type Cue = { readonly move: Move; readonly pattern: RegExp };

const headingIndex = new KeywordIndex<{ readonly move: Move; readonly weight: number }>(
  Object.entries(lexicon.headings).flatMap(([move, words]) =>
    Object.entries(words as Readonly<Record<string, number>>).map(
      ([word, weight]) => [word, { move: move as Move, weight }] as const,
    ),
  ),
);
const switches = lexicon.switches.map(toCue);
const sentenceCues = lexicon.sentences.map(toCue);
const afterProblems = new RegExp(lexicon.afterProblems);

function toCue(entry: { move: string; pattern: string }): Cue {
  return { move: entry.move as Move, pattern: new RegExp(entry.pattern) };
}

/** Longest stretch of a sentence looked at; cues stand at its beginning. */
const CUE_CHARS = 400;

/** Move that the words of a heading tell, with the evidence; null when they tell none. */
export function moveOfHeading(text: string): { readonly move: Move; readonly score: number } | null {
  const scores = new Map<Move, number>();
  headingIndex.scan(text, ({ move, weight }) => scores.set(move, (scores.get(move) ?? 0) + weight));
  let best: { move: Move; score: number } | null = null;
  for (const move of MOVES) {
    const score = scores.get(move) ?? 0;
    if (score > 0 && (best === null || score > best.score)) best = { move, score };
  }
  return best;
}

/** Whether a heading announces achievements and problems both (肯定成绩、正视不足): its text then turns within. */
export function announcesBoth(text: string): boolean {
  return /(?:成绩|成效|肯定|回顾)/.test(text) && /(?:不足|问题|短板|差距)/.test(text);
}

/** Move that a sentence turns the text to, or null. Each cue is tried on the first 400 characters. */
export function switchedMove(sentence: string): Move | null {
  const text = sentence.slice(0, CUE_CHARS);
  return switches.find(({ pattern }) => pattern.test(text))?.move ?? null;
}

/** Move that a single sentence has by its own words, whatever stands around it, or null. */
export function ownMove(sentence: string): Move | null {
  const text = sentence.slice(0, CUE_CHARS);
  return sentenceCues.find(({ pattern }) => pattern.test(text))?.move ?? null;
}

/** A sentence that leads on from the problems named (对于这些问题，必须…). */
export function answersProblems(sentence: string): boolean {
  return afterProblems.test(sentence.slice(0, 60));
}

const PROBLEM_LEAD = new RegExp(lexicon.leads.problems);
const ACHIEVEMENT_LEAD = new RegExp(lexicon.leads.achievements);
const DEMAND_LEAD = new RegExp(lexicon.leads.demands);
const ACHIEVEMENT_ITEM = new RegExp(lexicon.achievementItems);
const PROBLEM_ITEM = new RegExp(lexicon.leads.problemItems);

/**
 * Whether the words before a set of run-in headings announce problems or achievements; null when they announce neither.
 *
 * @param lead - the sentence before the set and what stands before the first ordinal in its own sentence.
 * @param items - first headings of the set, which tell problems where the lead is silent.
 * @param isOpening - the set stands before the first heading, where what is done comes before what is to be done.
 */
export function moveOfLead(lead: string, items: readonly string[], isOpening: boolean): Move | null {
  const words = lead.slice(-120);
  const problemItems = items.filter((item) => PROBLEM_ITEM.test(item)).length;
  if (problemItems >= 2 && problemItems >= items.length - 1) return "problems";
  if (DEMAND_LEAD.test(words)) return null;
  if (PROBLEM_LEAD.test(words)) return "problems";
  if (ACHIEVEMENT_LEAD.test(words)) return "achievements";
  const done = items.filter((item) => ACHIEVEMENT_ITEM.test(item)).length;
  return isOpening && done >= 2 ? "achievements" : null;
}
