import { MOVES, type Move } from "@/lib/speech/move";
import type { Outline } from "./parse-outline";
import type { WalkedSentence } from "./walk-moves";

/** What is known of the headings of one text once its sentences are classified. */
export type HeadingText = {
  readonly outline: Outline;
  /** Move of each heading by the walk through the text. */
  readonly moves: readonly Move[];
  readonly sentences: readonly WalkedSentence[];
  /** Shares of the moves of each sentence where it stands. */
  readonly sentenceShares: readonly Float64Array[];
  /** Shares of the moves by the words of each heading. */
  readonly wordShares: readonly Float64Array[];
};

const M = MOVES.length;
const BLOCKS = ["walked", "words", "first", "own", "below", "siblings", "parent"] as const;
const FLAGS = ["runIn", "top", "firstTop", "lastTop", "bias"] as const;

/** Names of the features in turn: block and label, so that a stored weight can be read. */
export const HEADING_FEATURE_NAMES: readonly string[] = [
  ...BLOCKS.flatMap((block) => MOVES.map((move) => `${block}:${move}`)),
  ...FLAGS,
];

/** Means of the shares of some sentences. */
type Mean = { count: number; readonly sums: Float64Array };

/**
 * What tells the move of each heading: its words, the walk through the text, and what the sentences at it, below it,
 * at the headings beside it and above it do.
 */
export function headingFeatures(text: HeadingText): Float64Array[] {
  const { headings } = text.outline;
  const own = headings.map(newMean);
  const below = headings.map(newMean);
  const first: (Float64Array | undefined)[] = headings.map(() => undefined);
  text.sentences.forEach(({ headingIndex }, index) => {
    const shares = text.sentenceShares[index];
    if (headingIndex === null || shares === undefined) return;
    first[headingIndex] ??= shares;
    add(own[headingIndex], shares);
    for (let at: number | null = headingIndex; at !== null; at = headings[at]?.parent ?? null) {
      add(below[at], shares);
    }
  });
  const keys = headings.map(({ parent, span }) => `${parent ?? ""}${span === null ? "" : "+"}`);
  const beside = new Map<string, Mean>();
  keys.forEach((key, index) => {
    const mean = beside.get(key) ?? newMean();
    beside.set(key, mean);
    if ((below[index]?.count ?? 0) > 0) add(mean, meanOf(below[index]));
  });
  const isTop = headings.map(({ parent, span }) => parent === null && span === null);
  const [firstTop, lastTop] = [isTop.indexOf(true), isTop.lastIndexOf(true)];
  return headings.map(({ parent, span }, index) => {
    const values = new Float64Array(HEADING_FEATURE_NAMES.length);
    values[MOVES.indexOf(text.moves[index] ?? "tasks")] = 1;
    const blocks = [
      text.wordShares[index],
      first[index],
      meanOf(own[index]),
      meanOf(below[index]),
      meanOf(beside.get(keys[index] ?? "")),
      parent === null ? undefined : meanOf(below[parent]),
    ];
    blocks.forEach((shares, block) => {
      if (shares !== undefined) values.set(shares, (block + 1) * M);
    });
    const flags = [
      span !== null,
      isTop[index] === true,
      firstTop < lastTop && index === firstTop,
      firstTop < lastTop && index === lastTop,
      true,
    ];
    values.set(flags.map(Number), BLOCKS.length * M);
    return values;
  });
}

function newMean(): Mean {
  return { count: 0, sums: new Float64Array(M) };
}

function add(mean: Mean | undefined, shares: Float64Array): void {
  if (mean === undefined) return;
  mean.count += 1;
  for (let label = 0; label < M; label += 1)
    mean.sums[label] = (mean.sums[label] ?? 0) + (shares[label] ?? 0);
}

function meanOf(mean: Mean | undefined): Float64Array {
  return mean === undefined ? new Float64Array(M) : mean.sums.map((sum) => sum / Math.max(mean.count, 1));
}
