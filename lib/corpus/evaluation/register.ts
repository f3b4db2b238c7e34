import { splitSentences } from "@/lib/text/split-sentences";
import type { LibraryDocument } from "../library-document";
import { NOT_LETTER, sharedRuns, vocabularyGrowth } from "./vocabulary";

/** Median and 90th percentile of a length in characters, marks not counted. */
export type LengthFigure = { readonly median: number; readonly p90: number };

/**
 * What a body of texts looks like from a distance. Counts are per 1,000 characters of running text (marks included),
 * shares run from 0 to 1.
 */
export type RegisterFigures = {
  readonly texts: number;
  readonly characters: number;
  readonly sentence: LengthFigure;
  readonly clause: LengthFigure;
  /** Share of clauses of exactly four characters. */
  readonly fourCharacterClauses: number;
  readonly quotedWords: number;
  readonly runInOrdinals: number;
  readonly figures: number;
  readonly yao: number;
  readonly insistence: number;
  readonly focus: number;
  /** Median length of run-in headings, in characters. */
  readonly runInHeading: number;
  /** Different pairs of neighbouring characters in 10,000 characters, mean over the stretches: growth of vocabulary. */
  readonly distinctPairs: number;
  /** Share of runs of eight characters that occur in another text as well. */
  readonly sharedRuns: number;
};

const CLAUSE_END = /[，。；：！？、,;:!?…—\n]+/u;
const QUOTED = /“[^“”\n]{1,12}”/gu;
const ORDINAL =
  /(?:^|(?<=[。；！？：，\n]))(?:[一二三四五六七八九十]+(?:是|要)|第[一二三四五六七八九十]+[，、]|其[一二三四五][，、])/gmu;
const FIGURE =
  /\d+(?:[.,]\d+)*[%％]?|百分之[一二三四五六七八九十百]+|〔[^〔〕]*(?:数|百分|金额|比例|次数|人数)[^〔〕]*〕/gu;
const INSISTENCE = /必须|务必|切实|坚决/gu;
const FOCUS = /着力|着眼|聚焦|围绕|突出/gu;

/** Figures of the running text of some documents taken together; headings on lines of their own are left out. */
export function registerFigures(documents: readonly LibraryDocument[]): RegisterFigures {
  const bodies = documents.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join("\n"));
  const all = bodies.join("\n");
  const characters = all.replace(/\s/gu, "").length;
  const per1000 = (pattern: RegExp) => round(((all.match(pattern)?.length ?? 0) * 1000) / characters, 1);
  const clauses = all.split(CLAUSE_END).map(lengthOf).filter(Boolean);
  const sentences = bodies.flatMap((body) => body.split("\n").flatMap(splitSentences));
  const runIn = documents.flatMap(({ headings }) => headings.filter((heading) => heading.runIn));
  return {
    texts: documents.length,
    characters,
    sentence: lengthFigure(sentences.map(({ text }) => lengthOf(text))),
    clause: lengthFigure(clauses),
    fourCharacterClauses: round(clauses.filter((chars) => chars === 4).length / clauses.length, 3),
    quotedWords: per1000(QUOTED),
    runInOrdinals: per1000(ORDINAL),
    figures: per1000(FIGURE),
    yao: per1000(/要/gu),
    insistence: per1000(INSISTENCE),
    focus: per1000(FOCUS),
    runInHeading: lengthFigure(runIn.map(({ text }) => lengthOf(text))).median,
    distinctPairs: vocabularyGrowth(all),
    sharedRuns: round(sharedRuns(bodies), 3),
  };
}

const lengthOf = (text: string) => text.replace(NOT_LETTER, "").length;

function lengthFigure(lengths: readonly number[]): LengthFigure {
  const sorted = [...lengths].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p90: at(0.9) };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
