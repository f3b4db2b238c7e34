import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { walkMoves } from "@/lib/corpus/assign-moves";
import { addHeading } from "@/lib/corpus/classify-sentence";
import { cleanLines } from "@/lib/corpus/clean-lines";
import { extractText } from "@/lib/corpus/extract-text";
import { findFront } from "@/lib/corpus/find-front";
import { argMax, type Features } from "@/lib/corpus/linear-model";
import { parseOutline } from "@/lib/corpus/parse-outline";
import { sentenceFeatures } from "@/lib/corpus/sentence-features";
import { addPlace, type SentencePlace } from "@/lib/corpus/sentence-place";
import { unwrapLines } from "@/lib/corpus/unwrap-lines";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { type LabelledSentence, readLabelled } from "./read-labelled";
import { scoresOf, storeWeights, type TrainingOptions, trainLinear, type Weights } from "./train-linear";

/**
 * Trains the classifiers of sentences from `corpus/labelled/sentences.jsonl` and writes them to `corpus/models/`.
 *
 * Run: `npx tsx scripts/train-classifiers.ts`. Same labels, same files: everything is seeded. Prints the accuracy by
 * cross-validation in which every text of the corpus is a fold of its own, so that no text tells on itself.
 */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WORDS: TrainingOptions = { epochs: 15, rate: 0.05, l2: 0.003, minCount: 2 };
const SCALE = 100;

type Row = LabelledSentence & {
  readonly features: Features;
  readonly fold: number;
  readonly place: SentencePlace | null;
  readonly heading: Features | null;
};

const rows = await readRows();
const folds = Math.max(...rows.map(({ fold }) => fold)) + 1;
const moveRuns = crossValidate(MOVES, ({ function: move }) => move);
const themeRuns = crossValidate(THEMES, ({ theme }) => theme);
report(
  "moves, sentence alone",
  rows,
  (row, index) => MOVES[argMax(moveRuns.own[index] ?? [])] === row.function,
);
report(
  "themes, sentence alone",
  rows,
  (row, index) => THEMES[argMax(themeRuns.own[index] ?? [])] === row.theme,
);
report("moves by the walk alone", rows, (row) =>
  row.place === null ? null : row.place.walked === row.function,
);
report("moves, in the text", rows, (row, index) => {
  if (row.place === null) return null;
  return MOVES[argMax(addPlace(moveRuns.own[index] ?? [], row.place))] === row.function;
});
report("themes, in the text", rows, (row, index) => {
  if (row.place === null) return null;
  return THEMES[argMax(addHeading(themeRuns.own[index] ?? [], themeRuns.heading[index]))] === row.theme;
});
await store(
  "moves",
  trainWords(MOVES, ({ function: move }) => move, -1),
  MOVES,
  12,
);
await store(
  "themes",
  trainWords(THEMES, ({ theme }) => theme, -1),
  THEMES,
  14,
);

async function readRows(): Promise<Row[]> {
  const labelled = await readLabelled(path.join(ROOT, "corpus/labelled/sentences.jsonl"));
  const names = [...new Set(labelled.flatMap(({ document }) => (document === undefined ? [] : [document])))];
  const walked = new Map(await Promise.all(names.map(async (name) => [name, await walk(name)] as const)));
  return labelled.map((sentence, index) => {
    const found = sentence.document === undefined ? null : walked.get(sentence.document)?.get(sentence.text);
    return {
      ...sentence,
      features: sentenceFeatures(sentence.text),
      fold: sentence.document === undefined ? index % names.length : names.indexOf(sentence.document),
      place: found?.place ?? null,
      heading: found?.heading == null ? null : sentenceFeatures(found.heading),
    };
  });
}

/** Places of the sentences of one built-in text, as the parser walks through it. */
async function walk(name: string) {
  const file = path.join(ROOT, "corpus/texts", `${name}.md`);
  const extracted = await extractText(file, new Uint8Array(await readFile(file)));
  if (!extracted.ok) throw new Error(`${file}: ${extracted.error.code}`);
  const cleaned = cleanLines(extracted.value.lines, extracted.value.format);
  const front = findFront(cleaned, file, extracted.value.frontMatter.title ?? null);
  const outline = parseOutline(unwrapLines(front.body));
  return new Map(
    walkMoves(outline).sentences.map(({ text, place, headingIndex }) => [
      text,
      { place, heading: headingIndex === null ? null : (outline.headings[headingIndex]?.text ?? null) },
    ]),
  );
}

/** Trains on all folds but one; -1 leaves none out. */
function trainWords<Label extends string>(
  labels: readonly Label[],
  labelOf: (row: Row) => Label,
  without: number,
) {
  const examples = rows
    .filter(({ fold }) => fold !== without)
    .map((row) => ({ features: row.features, label: labels.indexOf(labelOf(row)) }));
  return trainLinear(examples, labels.length, WORDS);
}

/** Scores of each sentence and of its heading by the model that has not seen its text. */
function crossValidate<Label extends string>(labels: readonly Label[], labelOf: (row: Row) => Label) {
  const own: number[][] = [];
  const heading: number[][] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = trainWords(labels, labelOf, fold);
    rows.forEach((row, index) => {
      if (row.fold !== fold) return;
      own[index] = scoresOf(row.features, weights, labels.length);
      heading[index] = row.heading === null ? [] : scoresOf(row.heading, weights, labels.length);
    });
  }
  return { own, heading };
}

function report(
  name: string,
  list: readonly Row[],
  isRight: (row: Row, index: number) => boolean | null,
): void {
  const results = list.map(isRight).filter((result) => result !== null);
  const right = results.filter(Boolean).length;
  console.log(`${name}: ${right} of ${results.length}, ${(right / results.length).toFixed(3)}`);
}

async function store<Label extends string>(
  name: string,
  weights: Weights,
  labels: readonly Label[],
  floor: number,
): Promise<void> {
  const model = storeWeights(weights, labels, SCALE, floor);
  const note =
    "Trained by scripts/train-classifiers.ts from corpus/labelled/sentences.jsonl; not edited by hand.";
  await writeFile(
    path.join(ROOT, `corpus/models/${name}.json`),
    `${JSON.stringify({ note, ...model }, null, 0)}\n`,
  );
  console.log(`${name}: ${model.weights.length} features`);
}
