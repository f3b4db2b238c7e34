import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseDocument } from "@/lib/corpus/parse-document";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import type { AcceptanceModel } from "@/lib/suggest/continuation/acceptance-model";
import { buildSegment, type IndexedDocument } from "@/lib/suggest/continuation/index-segment";
import { documentLines, libraryWording } from "@/lib/suggest/continuation/library-wording";
import { traceText } from "@/lib/suggest/continuation/trace-text";
import { trainNetwork } from "@/lib/suggest/continuation/train-network";
import { type TrainingRows, trainingRows } from "@/lib/suggest/continuation/training-rows";
import { borrowPassages } from "./borrow-passages";

/**
 * Trains the model that tells how likely a continuation is what the writer means, and writes it to
 * `corpus/models/continuation.json`.
 *
 * Run: `npx tsx scripts/train-continuation.ts`, then `npx biome check --write corpus/models`. Every built-in text is typed
 * through once against an index of the others; each step that the index foresees behind right ones is an example. In one
 * fold of four the others have borrowed passages of the unseen texts, because real speeches do. Same texts, same file.
 */
const NOTE = "Trained by scripts/train-continuation.ts from corpus/texts; not edited by hand.";
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDS = 8;
/** In one of so many folds the others have borrowed from the unseen texts. */
const BORROWING = 4;
/** A step behind a wrong one teaches nothing, so none is looked for. */
const NOTHING_BEHIND = () => 0;
const OPTIONS = { hidden: 32, epochs: 10, rate: 0.004, decay: 1e-4 };

type Text = IndexedDocument & { readonly typed: string };

const texts = await readTexts();
const rows = collectRows(texts);
const model = trainNetwork(rows, OPTIONS);
await writeFile(
  path.join(ROOT, "corpus/models/continuation.json"),
  `${JSON.stringify({ note: NOTE, ...rounded(model) })}\n`,
);
process.stdout.write(`${rows.labels.length} steps of ${texts.length} texts\n`);

async function readTexts(): Promise<Text[]> {
  const folder = path.join(ROOT, "corpus/texts");
  const texts: Text[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const parsed = await parseDocument(name, new Uint8Array(await readFile(path.join(folder, name))));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.error.code}`);
    const typed = documentLines(parsed.value).join("\n");
    texts.push({ id: name, wording: libraryWording(parsed.value), typed });
  }
  return texts;
}

function collectRows(all: readonly Text[]): TrainingRows {
  return trainingRows(
    Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const unseen = all.filter((_, index) => index % FOLDS === fold);
      const others = all.filter((_, index) => index % FOLDS !== fold);
      const known = fold % BORROWING !== 1 ? others : borrowPassages(unseen, others, seededRandom(fold).next);
      const segments = [buildSegment(known)];
      return unseen.map(({ id, typed }) => traceText(segments, id, typed, NOTHING_BEHIND));
    }),
  );
}

function rounded(value: AcceptanceModel): AcceptanceModel {
  const round = (numbers: readonly number[]) => numbers.map((number) => Number(number.toFixed(4)));
  return {
    mean: round(value.mean),
    deviation: round(value.deviation),
    hidden: value.hidden.map(round),
    output: round(value.output),
  };
}
