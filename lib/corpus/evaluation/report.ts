import type { DocumentScore } from "./score-document";
import type { SentenceScore } from "./score-sentences";
import { addTallies, rates, share } from "./tally";

/** The printed form of one or several scores; shares are 0 to 1 to four digits. */
export function reportScores(scores: readonly DocumentScore[]) {
  const lost = sum(scores.map(({ lostChars }) => lostChars));
  const speech = sum(scores.map(({ speechChars }) => speechChars));
  const moves = {
    right: sum(scores.map((s) => s.moves.right)),
    total: sum(scores.map((s) => s.moves.total)),
  };
  return {
    title: agreement(scores.map(({ titleAgrees }) => titleAgrees)),
    salutation: agreement(scores.map(({ salutationAgrees }) => salutationAgrees)),
    headings: rates(addTallies(scores.map(({ headings }) => headings))),
    headingsAnyLevel: rates(addTallies(scores.map(({ headingsAnyLevel }) => headingsAnyLevel))),
    noiseLinesLeft: sum(scores.map(({ noiseLeft }) => noiseLeft.length)),
    speechChars: speech,
    speechCharsLost: lost,
    shareLost: speech === 0 ? 0 : Math.round((lost / speech) * 1e6) / 1e6,
    persons: rates(addTallies(scores.map(({ persons }) => persons))),
    moves: { ...moves, accuracy: share(moves.right, moves.total) },
  };
}

/** What went wrong in one file, for reading. */
export function listFaults(score: DocumentScore) {
  const { missedHeadings, wrongHeadings, noiseLeft, lostPieces, missedPersons, wrongPersons } = score;
  return { missedHeadings, wrongHeadings, noiseLeft, lostPieces, missedPersons, wrongPersons };
}

export function reportSentences(scores: readonly SentenceScore[]) {
  const accuracy = (field: (score: SentenceScore) => boolean) =>
    share(scores.filter(field).length, scores.length);
  return {
    total: scores.length,
    inTexts: scores.filter(({ isInText }) => isInText).length,
    moves: accuracy((score) => score.move === score.gold.function),
    themes: accuracy((score) => score.theme === score.gold.theme),
    /** The sentence alone, without the text it stands in. */
    movesAlone: accuracy((score) => score.moveAlone === score.gold.function),
    themesAlone: accuracy((score) => score.themeAlone === score.gold.theme),
    faults: scores
      .filter((score) => score.move !== score.gold.function || score.theme !== score.gold.theme)
      .map(({ gold, move, theme }) => ({ ...gold, saidMove: move, saidTheme: theme })),
  };
}

function agreement(values: readonly (boolean | null)[]) {
  const stated = values.filter((value) => value !== null);
  return { right: stated.filter(Boolean).length, total: stated.length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
