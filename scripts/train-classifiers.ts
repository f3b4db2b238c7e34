import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  type ContextFeatures,
  contextFeatures,
  MOVE_CONTEXT_NAMES,
  THEME_CONTEXT_NAMES,
} from "@/lib/corpus/context-features";
import { HEADING_FEATURE_NAMES, headingFeatures } from "@/lib/corpus/heading-features";
import { argMax, type StoredModel, softmax } from "@/lib/corpus/linear-model";
import { makeScorer, type SentenceScorer } from "@/lib/corpus/sentence-models";
import { MOVES, type Move } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { type LabelledSentence, readLabelled, readLabelledSections } from "./read-labelled";
import { readWalked, type WalkedFile } from "./read-walked";
import { sentenceFeatures } from "./sentence-examples";
import {
  type Example,
  labelOf,
  scoresOf,
  storeWeights,
  type TrainingOptions,
  trainLinear,
  type Weights,
} from "./train-linear";
import { type MarginOptions, trainMargins } from "./train-margins";

/**
 * Trains the classifiers of sentences from `corpus/labelled/*.jsonl` and writes them to `corpus/models/`.
 *
 * Run: `npx tsx scripts/train-classifiers.ts`. Same labels, same files: everything is seeded. First come models of a
 * sentence's own words (moves, themes), then models of its place in the text (moves-in-text, themes-in-text), which
 * weigh scores given by models that have not seen the text, then one of the headings (heading-moves), which weighs what
 * such models say of the sentences below. Prints the accuracy by cross-validation in which a text is never in two
 * folds, and what is taken for what.
 */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MODELS = path.join(ROOT, "corpus/models");
const FOLDS = 10;
/** Sentences without a text that stand together in their file were written together: they share a fold. */
const NEIGHBOURS = 20;
const WORDS: MarginOptions = { cost: 1, passes: 40 };
/** Weight of a word group and of a step of length beside a bias of 1, and of a piece of characters that is in every sentence. */
const GROUP_UNIT = 0.05;
const LENGTH_UNIT = 0.1;
const GRAM_UNIT = 0.013;
/** Margins times this are used as scores, of which shares are made. */
const SHARPNESS = 3;
const PLACES_OF_MOVES: TrainingOptions = { epochs: 20, rate: 0.05, l2: 0.0003 };
const PLACES_OF_THEMES: MarginOptions = { cost: 0.03, passes: 60 };
const HEADINGS: TrainingOptions = { epochs: 40, rate: 0.05, l2: 0.001 };
const MIN_COUNT = 3;
const WORD_SCALE = 100;
const WORD_FLOOR = 3;
const PLACE_SCALE = 1000;

type Row = LabelledSentence & { readonly fold: number };
type Placed = { readonly row: Row; readonly features: ContextFeatures };
type PlacedHeading = {
  readonly fold: number;
  readonly move: Move;
  readonly isRunIn: boolean;
  readonly isPlain: boolean;
  /** What the rules of the walk say. */
  readonly walked: Move;
  readonly features: Float64Array;
};

const rows = await readRows();
const files = await listTexts();
const documents = [...new Set(rows.flatMap(({ document }) => document ?? []))].filter((name) =>
  files.has(name),
);
const walked = new Map<string, WalkedFile>();
for (const name of documents) walked.set(name, await readWalked(files.get(name) ?? name));
const encoder = sentenceFeatures(
  rows.map(({ text }) => text),
  MIN_COUNT,
);
const encoded = rows.map(({ text }) => encoder.of(text));

const unseen = Array.from({ length: FOLDS }, (_, fold) => trainWords(fold));
report("sentence alone", rows, (row) => {
  const scores = unseen[row.fold]?.score(row.text);
  return { move: argMax(scores?.moves ?? []), theme: argMax(scores?.themes ?? []) };
});
const placed = placeRows();
const byFold = Array.from({ length: FOLDS }, (_, fold) => trainPlaces(({ row }) => row.fold !== fold));
report(
  "in the text",
  placed.map(({ row }) => row),
  (row, index) => {
    const features = placed[index]?.features;
    const weights = byFold[row.fold];
    if (features === undefined || weights === undefined) throw new Error("a row without a place");
    return {
      move: labelOf(dense(features.moves), weights.moves),
      theme: labelOf(dense(features.themes), weights.themes),
    };
  },
);
const placedHeadings = await placeHeadings();
reportHeadings();
await storeAll();

async function readRows(): Promise<Row[]> {
  const labelled = await readLabelled(path.join(ROOT, "corpus/labelled"));
  const names = [...new Set(labelled.map(({ document }) => document))].filter((name) => name !== undefined);
  return labelled.map((sentence, index) => ({
    ...sentence,
    fold:
      (sentence.document === undefined ? Math.floor(index / NEIGHBOURS) : names.indexOf(sentence.document)) %
      FOLDS,
  }));
}

/** Path of each text that labelled sentences may stand in, by its name. */
async function listTexts(): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  for (const folder of ["corpus/texts", "corpus/labelled/texts"]) {
    const directory = path.join(ROOT, folder);
    for (const name of await readdir(directory)) paths.set(path.parse(name).name, path.join(directory, name));
  }
  return paths;
}

/** Models of the words of all rows but those of one fold; -1 leaves none out. */
function trainWords(without: number): {
  score: SentenceScorer;
  moves: StoredModel<string>;
  themes: StoredModel<string>;
} {
  const units = featureUnits(without);
  const unitOf = (feature: number) => units[feature] ?? 0;
  const train = <Label extends string>(labels: readonly Label[], labelOfRow: (row: Row) => Label) => {
    const examples = rows.flatMap((row, index): Example[] => {
      const own = encoded[index];
      if (row.fold === without || own === undefined) return [];
      const { features } = own;
      const values = own.values.map((value, at) => value * unitOf(features[at] ?? 0));
      return [{ features, values, label: labels.indexOf(labelOfRow(row)) }];
    });
    const { values } = trainMargins(examples, encoder.names.length, labels.length, WORDS);
    const scores = values.map((value, at) => value * unitOf(Math.floor(at / labels.length)) * SHARPNESS);
    const weights = { labels: labels.length, values: scores };
    return storeWeights(weights, encoder.names, labels, WORD_SCALE, WORD_FLOOR);
  };
  const moves = train(MOVES, ({ function: move }) => move);
  const themes = train(THEMES, ({ theme }) => theme);
  return { score: makeScorer(moves, themes), moves, themes };
}

/** How much a feature counts before anything is learnt: pieces of characters the more, the fewer sentences have them. */
function featureUnits(without: number): Float64Array {
  const used = encoded.filter((_, index) => rows[index]?.fold !== without);
  const counts = new Float64Array(encoder.names.length);
  for (const { features } of used) {
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  }
  return counts.map((count, feature) => {
    const name = encoder.names[feature] ?? "";
    if (name === "#bias") return 1;
    if (name.startsWith("#length")) return LENGTH_UNIT;
    if (name.startsWith("#")) return GROUP_UNIT;
    return (Math.log((1 + used.length) / (1 + count)) + 1) * GRAM_UNIT;
  });
}

/** Features of the place of every labelled sentence that is found in its text, by models that have not seen the text. */
function placeRows(): Placed[] {
  return documents.flatMap((name) => {
    const file = walked.get(name);
    const own = new Map(rows.filter(({ document }) => document === name).map((row) => [row.text, row]));
    const score = unseen[[...own.values()][0]?.fold ?? 0]?.score;
    if (file === undefined || score === undefined) return [];
    const features = placesIn(file, score);
    return file.sentences.flatMap(({ text }, index): Placed[] => {
      const row = own.get(text);
      const at = features[index];
      return row === undefined || at === undefined ? [] : [{ row, features: at }];
    });
  });
}

function placesIn(file: WalkedFile, score: SentenceScorer): ContextFeatures[] {
  return contextFeatures({
    ...file,
    scores: file.sentences.map(({ text }) => score(text)),
    headingScores: file.outline.headings.map(({ text, span }) => (span === null ? score(text) : null)),
    titleScores: file.title === "" ? null : score(file.title),
  });
}

/** Every heading whose move is labelled: on its own line in `sections.jsonl`, in a paragraph by its sentence. */
async function placeHeadings(): Promise<PlacedHeading[]> {
  const sections = await readLabelledSections(path.join(ROOT, "corpus/labelled"));
  const moveOfSection = new Map(
    sections.map(({ document, heading, move }) => [`${document} ${heading}`, move]),
  );
  return documents.flatMap((name) => {
    const file = walked.get(name);
    const own = new Map(rows.filter(({ document }) => document === name).map((row) => [row.text, row]));
    const fold = [...own.values()][0]?.fold ?? 0;
    const score = unseen[fold]?.score;
    const weights = byFold[fold]?.moves;
    if (file === undefined || score === undefined || weights === undefined) return [];
    const features = headingFeatures({
      ...file,
      sentenceShares: placesIn(file, score).map(({ moves }) => softmax(scoresOf(dense(moves), weights))),
      wordShares: file.outline.headings.map(({ text }) => score(text).moveShares),
    });
    return file.outline.headings.flatMap(({ number, text, span }, index): PlacedHeading[] => {
      const first = file.sentences.find(({ headingIndex }) => headingIndex === index);
      const ofSentence = own.get(first?.text ?? "")?.function;
      const move = span === null ? moveOfSection.get(`${name} ${number}${text}`) : ofSentence;
      const at = features[index];
      if (move === undefined || move === "transition" || at === undefined) return [];
      const isPlain = name.startsWith("dev-");
      const rule = file.moves[index] ?? "tasks";
      return [{ fold, move, isRunIn: span !== null, isPlain, walked: rule, features: at }];
    });
  });
}

function trainHeadings(isUsed: (heading: PlacedHeading) => boolean): Weights {
  const examples = placedHeadings
    .filter(isUsed)
    .map(({ features, move }) => ({ ...dense(features), label: MOVES.indexOf(move) }));
  return trainLinear(examples, HEADING_FEATURE_NAMES.length, MOVES.length, HEADINGS);
}

function reportHeadings(): void {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    trainHeadings((heading) => heading.fold !== fold),
  );
  const pairs = placedHeadings.map((heading) => {
    const own = weights[heading.fold];
    const said = own === undefined ? undefined : MOVES[labelOf(dense(heading.features), own)];
    return { ...heading, said };
  });
  const share = (list: readonly boolean[]) => (list.filter(Boolean).length / list.length).toFixed(3);
  for (const isRunIn of [false, true]) {
    const own = pairs.filter((pair) => pair.isRunIn === isRunIn);
    const plain = own.filter(({ isPlain }) => isPlain);
    console.log(
      `headings ${isRunIn ? "in paragraphs" : "on lines"}: ${share(own.map(({ move, said }) => move === said))} of ${own.length}`,
      `(by rules alone ${share(own.map(({ move, walked }) => move === walked))});`,
      `plain speeches: ${share(plain.map(({ move, said }) => move === said))} of ${plain.length}`,
    );
  }
  reportLabels(
    "moves of headings",
    pairs.map(({ move, said }) => [move, said ?? ""]),
  );
}

function trainPlaces(isUsed: (placed: Placed) => boolean) {
  const used = placed.filter(isUsed);
  const moves = used.map(({ row, features }) => ({
    ...dense(features.moves),
    label: MOVES.indexOf(row.function),
  }));
  const themes = used.map(({ row, features }) => ({
    ...dense(features.themes),
    label: THEMES.indexOf(row.theme),
  }));
  return {
    moves: trainLinear(moves, MOVE_CONTEXT_NAMES.length, MOVES.length, PLACES_OF_MOVES),
    themes: trainMargins(themes, THEME_CONTEXT_NAMES.length, THEMES.length, PLACES_OF_THEMES),
  };
}

function dense(values: Float64Array) {
  return { features: Int32Array.from(values, (_, index) => index), values };
}

function report(
  name: string,
  list: readonly Row[],
  say: (row: Row, index: number) => { move: number; theme: number },
): void {
  const said = list.map(say);
  const plain = list.flatMap(({ document }, index) => (document?.startsWith("dev-plain") ? [index] : []));
  const right = (field: (index: number) => boolean) => plain.filter(field).length / Math.max(plain.length, 1);
  console.log(
    `${name}, plain speeches alone (${plain.length}):`,
    `moves ${right((index) => list[index]?.function === MOVES[said[index]?.move ?? -1]).toFixed(3)},`,
    `themes ${right((index) => list[index]?.theme === THEMES[said[index]?.theme ?? -1]).toFixed(3)}`,
  );
  reportLabels(
    `moves, ${name}`,
    list.map((row, index) => [row.function, MOVES[said[index]?.move ?? -1] ?? ""]),
  );
  reportLabels(
    `themes, ${name}`,
    list.map((row, index) => [row.theme, THEMES[said[index]?.theme ?? -1] ?? ""]),
  );
}

/** Accuracy, then for each label its number, the share found and the labels most often said instead. */
function reportLabels(name: string, pairs: readonly (readonly [string, string])[]): void {
  const right = pairs.filter(([is, said]) => is === said).length;
  console.log(`${name}: ${right} of ${pairs.length}, ${(right / pairs.length).toFixed(3)}`);
  for (const label of new Set(pairs.map(([is]) => is))) {
    const own = pairs.filter(([is]) => is === label);
    const counts = new Map<string, number>();
    for (const [, said] of own) counts.set(said, (counts.get(said) ?? 0) + 1);
    const others = [...counts].filter(([said]) => said !== label).sort(([, a], [, b]) => b - a);
    const found = ((counts.get(label) ?? 0) / own.length).toFixed(2);
    const instead = others.slice(0, 4).map(([said, count]) => `${said} ${count}`);
    console.log(`  ${label} ${own.length}: ${found}; ${instead.join(", ")}`);
  }
}

async function storeAll(): Promise<void> {
  const words = trainWords(-1);
  const places = trainPlaces(() => true);
  const headings = storeWeights(
    trainHeadings(() => true),
    HEADING_FEATURE_NAMES,
    MOVES,
    PLACE_SCALE,
    1,
  );
  await store("heading-moves", headings);
  await store("moves", words.moves);
  await store("themes", words.themes);
  await store("moves-in-text", storeWeights(places.moves, MOVE_CONTEXT_NAMES, MOVES, PLACE_SCALE, 1));
  await store("themes-in-text", storeWeights(places.themes, THEME_CONTEXT_NAMES, THEMES, PLACE_SCALE, 1));
}

async function store(name: string, model: StoredModel<string>): Promise<void> {
  const note = "Trained by scripts/train-classifiers.ts from corpus/labelled; not edited by hand.";
  await writeFile(path.join(MODELS, `${name}.json`), `${JSON.stringify({ note, ...model }, null, 0)}\n`);
  console.log(`${name}: ${model.weights.length} features`);
}
