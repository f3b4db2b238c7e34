import type { SetFormulation } from "@/lib/speech/set-formulation";
import { KeywordIndex } from "@/lib/text/keyword-index";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { touches } from "../block-places";
import { kept, keptWith } from "../kept";
import type { ReviewBlock } from "../review-text";
import { plainWords, plainWordsOf, rangeInText } from "./plain-words";
import { isInMarks, withOwnMarks } from "./quotation-marks";

/** What a wording of the list is: a misquotation, a wording something else has taken the place of, or the term. */
export type WordingUse = "wrong" | "replaced" | "term";

/** A wording of the list found in a block; offsets are those of the block's text. */
export type FormulationMatch = TextRange & {
  readonly entry: SetFormulation;
  readonly use: WordingUse;
  /** The wording as it stands in the list. */
  readonly words: string;
};

type Needle = Pick<FormulationMatch, "entry" | "use" | "words"> & {
  readonly plain: string;
  /** Quoted as a whole: without the marks the words may mean anything. */
  readonly isBound: boolean;
  /** Differs from what is right by its marks alone: only found as it is spelt. */
  readonly isLiteral: boolean;
  readonly excepts: readonly { readonly plain: string; readonly at: number }[];
};

/**
 * Every wording of the list in a block, overlapping ones included, in reading order. Quotation marks and blanks do not
 * count, unless the wording is nothing but a quotation; open slots are never part of a match.
 */
export const formulationMatches = keptWith(
  (block: ReviewBlock, formulations: readonly SetFormulation[]): readonly FormulationMatch[] =>
    scan(block, indexOf(formulations)),
);

/** Of matches that overlap only the longest; reading order. */
export function longestMatches(matches: readonly FormulationMatch[]): FormulationMatch[] {
  const kept: FormulationMatch[] = [];
  const byLength = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of byLength) if (!touches(kept, match.start, match.end)) kept.push(match);
  return kept.sort((a, b) => a.start - b.start);
}

const indexOf = kept(
  (formulations: readonly SetFormulation[]): KeywordIndex<Needle> =>
    new KeywordIndex(
      formulations.flatMap((entry) => needlesOf(entry).map((needle) => [needle.plain, needle] as const)),
    ),
);

function needlesOf(entry: SetFormulation): Needle[] {
  const excepts = (entry.except ?? []).map((words) => plainWords(words).plain);
  const needle = (use: WordingUse, words: string, right: string): Needle => {
    const { plain } = plainWords(words);
    return {
      entry,
      use,
      words,
      plain,
      isBound: /^“[^“”]+”$/u.test(words),
      isLiteral: use === "wrong" && plainWords(right).plain === plain,
      excepts: excepts.flatMap((except) => {
        const at = except.indexOf(plain);
        return at < 0 ? [] : [{ plain: except, at }];
      }),
    };
  };
  return [
    ...entry.wrong.map(({ text, fix }) => needle("wrong", text, fix ?? entry.canonical)),
    ...(entry.replaces ?? []).map((words) => needle("replaced", words, entry.canonical)),
    ...[entry.term, ...(entry.also ?? [])].map((words) => needle("term", words, entry.canonical)),
  ].filter(({ plain }) => plain.length > 1);
}

function scan(block: ReviewBlock, index: KeywordIndex<Needle>): FormulationMatch[] {
  const { text, slots } = block;
  const words = plainWordsOf(block);
  const matches: FormulationMatch[] = [];
  index.scan(words.plain, (needle, at) => {
    if (needle.excepts.some((except) => words.plain.startsWith(except.plain, at - except.at))) return;
    const bare = rangeInText(words, at, at + needle.plain.length);
    if (needle.isBound && !isInMarks(text, bare)) return;
    const range = needle.isBound ? { start: bare.start - 1, end: bare.end + 1 } : withOwnMarks(text, bare);
    if (needle.isLiteral && !needle.isBound && text.slice(range.start, range.end) !== needle.words) return;
    if (touches(slots, range.start, range.end)) return;
    matches.push({ ...range, entry: needle.entry, use: needle.use, words: needle.words });
  });
  return matches;
}
