import lexicon from "@/corpus/lexicon/breath-cues.json";
import { countChars } from "@/lib/text/count-chars";
import { KeywordIndex } from "@/lib/text/keyword-index";
import { quotedRanges, type TextRange } from "@/lib/text/quoted-ranges";

const { longStretchChars, sideChars, breathChars } = lexicon;
const CUES = new KeywordIndex(lexicon.before.map((word) => [word, word] as const));
const NOT_AFTER: ReadonlySet<string> = new Set(lexicon.notAfter);

/** What the voice rests at of itself. */
const REST = /[，,；;：:、。！？!?…—]+[”’）》〉」』]*/gu;
const CLAUSE_END = /^[，,；;：:]/u;

/**
 * Where a speaker should take a slight breath in a sentence: inside a long stretch without marks, before a word that
 * begins a new limb, and after a clause when the last breath is long past. Never in quotation or title marks.
 *
 * @returns offsets (UTF-16) before which the mark stands, in order, none at the sentence's ends.
 */
export function breathOffsets(sentence: string): number[] {
  const cues = cueOffsets(sentence);
  const breaths: number[] = [];
  let stretchStart = 0;
  let lastBreath = 0;
  for (const rest of [...restsOf(sentence), { start: sentence.length, end: sentence.length }]) {
    const inside = divide(sentence, stretchStart, rest.start, cues);
    breaths.push(...inside);
    lastBreath = inside.at(-1) ?? lastBreath;
    const clauseEnds = CLAUSE_END.test(sentence.slice(rest.start)) && rest.end < sentence.length;
    if (clauseEnds && countChars(sentence.slice(lastBreath, rest.end)) >= breathChars) {
      breaths.push(rest.end);
      lastBreath = rest.end;
    }
    stretchStart = rest.end;
  }
  return breaths;
}

function restsOf(sentence: string): TextRange[] {
  return [...sentence.matchAll(REST)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
}

/** A cue right behind another begins no new limb: 深入贯彻 has one place, before 深入. */
function cueOffsets(sentence: string): number[] {
  const quoted = quotedRanges(sentence);
  const found: TextRange[] = [];
  CUES.scan(sentence, (_, start, word) => found.push({ start, end: start + word.length }));
  const ends = new Set(found.map(({ end }) => end));
  return found
    .map(({ start }) => start)
    .filter(
      (offset, index, all) =>
        all.indexOf(offset) === index &&
        !ends.has(offset) &&
        !NOT_AFTER.has(sentence.charAt(offset - 1)) &&
        !quoted.some(({ start, end }) => offset > start && offset < end),
    );
}

function divide(sentence: string, from: number, to: number, cues: readonly number[]): number[] {
  if (countChars(sentence.slice(from, to)) <= longStretchChars) return [];
  const middle = (from + to) / 2;
  const fit = cues.filter(
    (offset) =>
      offset > from &&
      offset < to &&
      countChars(sentence.slice(from, offset)) >= sideChars &&
      countChars(sentence.slice(offset, to)) >= sideChars,
  );
  const [best] = fit.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  if (best === undefined) return [];
  return [...divide(sentence, from, best, cues), best, ...divide(sentence, best, to, cues)];
}
