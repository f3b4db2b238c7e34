/** Everything a reader would not count. */
export const NOT_LETTER = /[^\p{L}\p{N}]/gu;

const STRETCH_CHARS = 10_000;
const RUN_CHARS = 8;

/**
 * Growth of vocabulary: different pairs of neighbouring characters in 10,000 characters, the mean over the stretches of
 * that length; 0 for less than one stretch.
 */
export function vocabularyGrowth(text: string): number {
  const plain = text.replace(NOT_LETTER, "");
  const counts: number[] = [];
  for (let from = 0; from + STRETCH_CHARS <= plain.length; from += STRETCH_CHARS) {
    counts.push(new Set(runsOf(plain.slice(from, from + STRETCH_CHARS), 2)).size);
  }
  return counts.length === 0 ? 0 : Math.round(counts.reduce((sum, count) => sum + count, 0) / counts.length);
}

/** Share (0 to 1) of the runs of eight characters that occur in another of the texts as well. */
export function sharedRuns(texts: readonly string[]): number {
  const runs = texts.map((text) => runsOf(text.replace(NOT_LETTER, ""), RUN_CHARS));
  const documents = new Map<string, number>();
  for (const run of runs.flatMap((own) => [...new Set(own)])) {
    documents.set(run, (documents.get(run) ?? 0) + 1);
  }
  const all = runs.flat();
  return all.length === 0 ? 0 : all.filter((run) => (documents.get(run) ?? 0) > 1).length / all.length;
}

function runsOf(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
    text.slice(at, at + length),
  );
}
