import cues from "@/corpus/lexicon/timeliness-cues.json";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { alternatives } from "../../alternatives";
import { sentenceAt, sentencesOf } from "../../block-places";
import { yearsIn } from "../../formulations/earlier-year";
import type { ReviewBlock } from "../../review-text";

const anyOf = (words: readonly string[]) => new RegExp(alternatives(words), "u");

const PAST = anyOf(cues.past);
const PRESENT = anyOf(cues.present);
const DOING = anyOf(cues.doing);
const RESULT = anyOf(cues.result);
const AHEAD = anyOf(cues.ahead);

const TITLES = /《[^《》]*》/gu;
const YEARS_AGO = /[一二两三四五六七八九十\d]年(?:多)?(?:之|以)?前/u;
/** 过去一年 and 一年来 are the year reported on, not the past. */
const LAST_YEAR = /过去(?:的)?一年|一年以?来/gu;

/**
 * Whether what stands at a place is told of the past: its sentence names an earlier year or looks back, or an earlier
 * sentence of the paragraph did and nothing has come back to the present since. Words of the present in the same clause
 * outweigh both. The words asked about and titles in 《》 do not count: their years are their own.
 */
export function isPast(block: ReviewBlock, own: TextRange, year: number): boolean {
  if (PRESENT.test(clauseAt(block.text, own.start).text)) return false;
  const sentence = sentenceAt(block, own.start);
  const rest =
    block.text.slice(sentence.startOffset, own.start) + block.text.slice(own.end, sentence.endOffset);
  if (looksBack(rest, year)) return !hasComeBack(block.text, sentence.startOffset, own.start, year);
  if (isPresent(rest, year)) return false;
  if (block.move === "achievements") return true;
  const before = sentencesOf(block).filter(({ endOffset }) => endOffset <= sentence.startOffset);
  const last = before.findLast(({ text }) => looksBack(text, year) || isPresent(text, year));
  return last !== undefined && looksBack(last.text, year) && !isPresent(last.text, year);
}

/** 2018年前由县农业局牵头，现在由农业农村局负责，县工商局要帮着…: a clause before came back to the present. */
function hasComeBack(text: string, from: number, to: number, year: number): boolean {
  const own = clauseAt(text, to);
  if (looksBack(own.text, year)) return false;
  const clauses = text.slice(from, own.start).split(BREAK);
  const sign = clauses.findLast((clause) => looksBack(clause, year) || PRESENT.test(clause));
  return sign !== undefined && !looksBack(sign, year);
}

function looksBack(sentence: string, year: number): boolean {
  const words = sentence.replace(TITLES, "");
  return (
    yearsIn(words).some((named) => named < year) ||
    YEARS_AGO.test(words) ||
    PAST.test(words.replace(LAST_YEAR, ""))
  );
}

function isPresent(sentence: string, year: number): boolean {
  return PRESENT.test(sentence) || yearsIn(sentence).includes(year);
}

/** Whether a stretch is spoken of as a task: a verb of doing before it in its clause, and nothing of its fruits. */
export function isTask({ text }: ReviewBlock, { start, end }: TextRange): boolean {
  const clause = clauseAt(text, start);
  const before = text.slice(clause.start, start);
  return (
    DOING.test(before) && !RESULT.test(before) && !RESULT.test(text.slice(end, Math.max(end, clause.end) + 1))
  );
}

/** Whether the clause around a stretch, or the next where it ends its own, says that something is still to be done. */
export function isAhead({ text }: ReviewBlock, { start, end }: TextRange): boolean {
  const clause = clauseAt(text, start);
  const next = clause.end <= end ? clauseAt(text, end + 1).text : "";
  const words = text.slice(clause.start, start) + text.slice(end, Math.max(end, clause.end)) + next;
  return AHEAD.test(words) && !RESULT.test(words);
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
