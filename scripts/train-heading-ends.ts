import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findHeadingEnds, headingEnds, joinFeatures, joinPieces } from "@/lib/corpus/heading-ends";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { readWalked } from "./read-walked";
import { type Example, scoresOf, type TrainingOptions, trainLinear, type Weights } from "./train-linear";

/**
 * Trains what tells where a heading ends that its text runs on from without a mark (一、提高认识今年是…), from the headings
 * and sentences of `corpus/texts` and `corpus/labelled/texts`, and writes `corpus/models/heading-ends.json`.
 *
 * Run: `npx tsx scripts/train-heading-ends.ts`, then `npx biome check --write corpus/models`. Same texts, same file.
 * A piece of characters weighs as a feature of its own and by how often it ends a clause, or opens one, in all texts.
 * Prints, by cross-validation over texts, how often the right end is found in joined headings and how often an end is
 * seen in headings that are whole.
 */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OPTIONS: TrainingOptions = { epochs: 12, rate: 0.05, l2: 0.003 };
const FOLDS = 5;
const MIN_COUNT = 8;
/** Other openings that each heading is joined with, beside its own. */
const OTHER_OPENINGS = 4;
const SCALE = 100;
const FLOOR = 45;
/** How often a piece is counted as seen before it is, and the share of such pieces that end or open a clause. */
const PRIOR = { count: 2, ends: 0.09, opens: 0.03, goesOn: 0.06 };
const MIN_SEEN = 4;

type Joined = {
  readonly words: string;
  readonly end: number;
  readonly fold: number;
  readonly group: string | null;
};
/** `group` names the siblings of a heading in its text. */
type Heading = {
  readonly text: string;
  readonly opening: string | null;
  readonly fold: number;
  readonly group: string;
};
/** How often a piece is seen, ends a clause, opens a sentence and opens a later clause. */
type Seen = { all: number; ends: number; opens: number; goesOn: number };
type Table = ReadonlyMap<string, Seen>;

const { headings, sentences } = await readTexts();
const joined = joinAll();
const counted = Array.from({ length: FOLDS }, (_, fold) => countPieces(fold));
const tables = new Map<string, Table>();
const examples = joined.flatMap(({ words, end, fold }) =>
  headingEnds(words).map((at) => ({ words, at, isEnd: at === end, fold })),
);
const names = frequentNames();
const indexes = new Map(names.map((name, index) => [name, index]));
crossValidate();
const weights = trainWithout([]);
const stored = bake(weights, tableWithout([]));
const note =
  "Trained by scripts/train-heading-ends.ts from corpus/texts and corpus/labelled/texts; not edited by hand.";
await writeFile(
  path.join(ROOT, "corpus/models/heading-ends.json"),
  `${JSON.stringify({ note, scale: SCALE, weights: stored })}\n`,
);
console.log(`${stored.length} features`);

async function readTexts(): Promise<{ headings: Heading[]; sentences: { text: string; fold: number }[] }> {
  const headings: Heading[] = [];
  const sentences: { text: string; fold: number }[] = [];
  const files: string[] = [];
  for (const folder of ["corpus/texts", "corpus/labelled/texts"]) {
    const directory = path.join(ROOT, folder);
    for (const name of (await readdir(directory)).sort()) files.push(path.join(directory, name));
  }
  for (const [index, file] of files.entries()) {
    const { outline, sentences: own } = await readWalked(file);
    const fold = index % FOLDS;
    outline.headings.forEach(({ text, span, level, parent }, at) => {
      const below = outline.paragraphs.find(({ headingIndex }) => headingIndex === at)?.text ?? "";
      const opening = span === null && /^\p{Script=Han}/u.test(below) ? below : null;
      headings.push({
        text: text.replace(/[〔〕]/gu, ""),
        opening,
        fold,
        group: `${index} ${level} ${parent}`,
      });
    });
    sentences.push(...own.map(({ text }) => ({ text, fold })));
  }
  return { headings, sentences };
}

function joinAll(): Joined[] {
  const random = seededRandom(20261123);
  const openings = sentences.filter(
    ({ text }) =>
      /^\p{Script=Han}{2}/u.test(text) && !/^(?:[一二三四五六七八九十]+[是要]|第[一二三四五六])/u.test(text),
  );
  return headings.flatMap(({ text, opening, fold, group }) => {
    const near = openings.filter((other) => other.fold === fold);
    const others = Array.from(
      { length: OTHER_OPENINGS },
      () => near[random.whole(0, near.length - 1)]?.text ?? "",
    );
    return [opening, ...others].flatMap((below, index): Joined[] =>
      below === null
        ? []
        : [{ words: text + below, end: text.length, fold, group: index === 0 ? group : null }],
    );
  });
}

function countPieces(fold: number): Map<string, Seen> {
  const table = new Map<string, Seen>();
  for (const { text, fold: its } of sentences) {
    if (its !== fold) continue;
    for (let at = 0; at < text.length; at += 1) {
      for (let size = 1; size <= 4 && at + size <= text.length; size += 1) {
        const piece = text.slice(at, at + size);
        if (/[，。；：！？、]/u.test(piece)) break;
        const seen = table.get(piece) ?? { all: 0, ends: 0, opens: 0, goesOn: 0 };
        seen.all += 1;
        if (/[，。；！？]/u.test(text.charAt(at + size))) seen.ends += 1;
        if (at === 0) seen.opens += 1;
        else if (/[，；：]/u.test(text.charAt(at - 1))) seen.goesOn += 1;
        table.set(piece, seen);
      }
    }
  }
  return table;
}

function tableWithout(folds: readonly number[]): Table {
  const key = folds.join(" ");
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = new Map<string, Seen>();
  counted.forEach((part, fold) => {
    if (folds.includes(fold)) return;
    for (const [piece, { all, ends, opens, goesOn }] of part) {
      const sum = table.get(piece) ?? { all: 0, ends: 0, opens: 0, goesOn: 0 };
      sum.all += all;
      sum.ends += ends;
      sum.opens += opens;
      sum.goesOn += goesOn;
      table.set(piece, sum);
    }
  });
  tables.set(key, table);
  return table;
}

function odds(count: number, all: number, share: number): number {
  const yes = count + PRIOR.count * share;
  const no = all - count + PRIOR.count * (1 - share);
  return Math.log(yes / no) - Math.log(share / (1 - share));
}

/** What counts in all texts say of a piece before (`<`) or behind (`>`) the place, by the feature that weighs it. */
function countsOf(side: "<" | ">", piece: string, table: Table): (readonly [string, number])[] {
  const seen = table.get(piece);
  if (seen === undefined || seen.all < MIN_SEEN) return [];
  if (side === "<") return [[`@ends${piece.length}`, odds(seen.ends, seen.all, PRIOR.ends)]];
  return [
    [`@opens${piece.length}`, odds(seen.opens, seen.all, PRIOR.opens)],
    [`@goesOn${piece.length}`, odds(seen.goesOn, seen.all, PRIOR.goesOn)],
  ];
}

function frequentNames(): string[] {
  const counts = new Map<string, number>();
  for (const { words, at } of examples) {
    for (const name of joinFeatures(words, at)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const own = [...counts].flatMap(([name, count]) => (count >= MIN_COUNT ? [name] : [])).sort();
  const sizes = [1, 2, 3, 4];
  return [...own, ...sizes.flatMap((size) => [`@ends${size}`, `@opens${size}`, `@goesOn${size}`])];
}

function encode(words: string, at: number, table: Table): Omit<Example, "label"> {
  const told = joinFeatures(words, at).map((name): readonly [string, number] => [name, 1]);
  const { before, behind } = joinPieces(words, at);
  told.push(...before.flatMap((piece) => countsOf("<", piece, table)));
  told.push(...behind.flatMap((piece) => countsOf(">", piece, table)));
  const known = told.flatMap(([name, value]) => {
    const index = indexes.get(name);
    return index === undefined ? [] : [{ index, value }];
  });
  return {
    features: Int32Array.from(known, ({ index }) => index),
    values: Float64Array.from(known, ({ value }) => value),
  };
}

/** Counts of an example's own fold are kept from it, as a new text's are. */
function trainWithout(folds: readonly number[]): Weights {
  const used = examples
    .filter(({ fold }) => !folds.includes(fold))
    .map(({ words, at, isEnd, fold }) => ({
      ...encode(words, at, tableWithout([...folds, fold])),
      label: isEnd ? 1 : 0,
    }));
  return trainLinear(used, names.length, 2, OPTIONS);
}

function evidenceBy(own: Weights, table: Table) {
  return (words: string, at: number) => {
    const [inside = 0, end = 0] = scoresOf(encode(words, at, table), own);
    return end - inside;
  };
}

function crossValidate(): void {
  const results: { right: boolean; share: number; own: boolean }[] = [];
  const whole: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const evidence = evidenceBy(trainWithout([fold]), tableWithout([fold]));
    const groups = groupBy(
      joined.filter((one) => one.fold === fold),
      ({ group, words }) => group ?? words,
    );
    for (const group of groups) {
      findHeadingEnds(
        group.map(({ words }) => words),
        evidence,
      ).forEach((found, index) => {
        const own = group[index];
        if (found !== null && own !== undefined)
          results.push({ right: found.at === own.end, share: found.share, own: own.group !== null });
      });
    }
    const sets = groupBy(
      headings.filter((one) => one.fold === fold),
      ({ group }) => group,
    );
    for (const set of sets) {
      const found = findHeadingEnds(
        set.map(({ text }) => `${text}。`),
        evidence,
      );
      whole.push(...found.map((end) => end?.share ?? 0));
    }
  }
  for (const own of [true, false]) {
    const list = results.filter((result) => result.own === own);
    const line = [0, 0.3, 0.5, 0.7, 0.9].map((least) => {
      const above = list.filter(({ share }) => share >= least);
      const right = above.filter(({ right }) => right).length;
      return `≥${least}: ${(right / above.length).toFixed(3)} right of ${(above.length / list.length).toFixed(3)}`;
    });
    console.log(own ? "own text" : "other openings", list.length, line.join("; "));
  }
  const seen = [0.3, 0.5, 0.7, 0.9].map(
    (least) => `≥${least}: ${(whole.filter((share) => share >= least).length / whole.length).toFixed(3)}`,
  );
  console.log(`ends seen in whole headings (${whole.length})`, seen.join("; "));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/** One weight a feature: what was learnt of a piece and what its counts say become one number. */
function bake({ values }: Weights, table: Table): string[] {
  const learnt = (name: string) => {
    const index = indexes.get(name);
    return index === undefined ? 0 : (values[2 * index + 1] ?? 0) - (values[2 * index] ?? 0);
  };
  const sums = new Map(names.filter((name) => !name.startsWith("@")).map((name) => [name, learnt(name)]));
  for (const piece of table.keys()) {
    for (const side of ["<", ">"] as const) {
      const own = countsOf(side, piece, table).reduce((sum, [name, value]) => sum + learnt(name) * value, 0);
      const name = side === "<" ? `${piece}<` : `>${piece}`;
      if (own !== 0) sums.set(name, (sums.get(name) ?? 0) + own);
    }
  }
  return [...sums]
    .map(([name, sum]) => [name, Math.round(sum * SCALE)] as const)
    .filter(([, sum]) => Math.abs(sum) >= FLOOR)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sum]) => `${name}\t${sum}`);
}
