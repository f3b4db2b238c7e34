import cues from "@/corpus/lexicon/timeliness-cues.json";
import { sentenceAt, sentencesOf } from "../../block-places";
import { yearsIn } from "../../formulations/earlier-year";
import type { ReviewBlock } from "../../review-text";

const anyOf = (words: readonly string[]) =>
  new RegExp([...words].sort((a, b) => b.length - a.length).join("|"), "u");

const PAST = anyOf(cues.past);
const PRESENT = anyOf(cues.present);
const DOING = anyOf(cues.doing);
const RESULT = anyOf(cues.result);
const AHEAD = anyOf(cues.ahead);

/** 过去一年 and 一年来 are the year reported on, not the past. */
const LAST_YEAR = /过去(?:的)?一年|一年以?来/gu;

/**
 * Whether what stands at a place is told of the past: its sentence names an earlier year or looks back, or an earlier
 * sentence of the paragraph did and nothing has come back to the present since. Words of the present in the same clause
 * outweigh both.
 */
export function isPast(block: ReviewBlock, offset: number, year: number): boolean {
  const own = sentenceAt(block, offset);
  if (PRESENT.test(clauseAt(block.text, offset).text)) return false;
  if (looksBack(own.text, year)) return true;
  if (isPresent(own.text, year)) return false;
  if (block.move === "achievements") return true;
  const before = sentencesOf(block).filter(({ endOffset }) => endOffset <= own.startOffset);
  const last = before.findLast(({ text }) => looksBack(text, year) || isPresent(text, year));
  return last !== undefined && looksBack(last.text, year) && !isPresent(last.text, year);
}

function looksBack(sentence: string, year: number): boolean {
  return yearsIn(sentence).some((named) => named < year) || PAST.test(sentence.replace(LAST_YEAR, ""));
}

function isPresent(sentence: string, year: number): boolean {
  return PRESENT.test(sentence) || yearsIn(sentence).includes(year);
}

/** Whether a stretch is spoken of as a task: a verb of doing in its clause, and nothing of its fruits. */
export function isTask({ text }: ReviewBlock, start: number, end: number): boolean {
  const clause = clauseAt(text, start);
  const after = text.slice(end, Math.max(end, clause.end) + 1);
  return DOING.test(text.slice(clause.start, end)) && !RESULT.test(after) && !RESULT.test(text.slice(clause.start, start));
}

/** Whether the clause at a place, or the words beside it, say that something is still to be done. */
export function isAhead({ text }: ReviewBlock, offset: number): boolean {
  const clause = clauseAt(text, offset);
  return AHEAD.test(clause.text) && !RESULT.test(clause.text);
}

const BREAK = /[，。；：！？,;!?]/u;

/** The stretch between two marks that a place stands in. */
export function clauseAt(text: string, offset: number): { text: string; start: number; end: number } {
  let start = offset;
  while (start > 0 && !BREAK.test(text.charAt(start - 1))) start -= 1;
  let end = offset;
  while (end < text.length && !BREAK.test(text.charAt(end))) end += 1;
  return { text: text.slice(start, end), start, end };
}
