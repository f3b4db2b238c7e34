import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseDocument } from "@/lib/corpus/parse-document";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import type { AcceptanceModel } from "@/lib/suggest/continuation/acceptance-model";
import { foresee } from "@/lib/suggest/continuation/foresee";
import { buildSegment, type IndexedDocument } from "@/lib/suggest/continuation/index-segment";
import { documentLines, libraryWording } from "@/lib/suggest/continuation/library-wording";
import { STEP_FEATURE_COUNT } from "@/lib/suggest/continuation/step-features";
import { startWalk } from "@/lib/suggest/continuation/suffix-walk";
import { toWordingUnits } from "@/lib/suggest/continuation/wording-units";
import { borrowPassages } from "./borrow-passages";
import { type TrainingRows, trainNetwork } from "./train-network";

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
  const features: number[] = [];
  const labels: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const unseen = all.filter((_, index) => index % FOLDS === fold);
    const others = all.filter((_, index) => index % FOLDS !== fold);
    const known = fold % BORROWING !== 1 ? others : borrowPassages(unseen, others, seededRandom(fold).next);
    const segments = [buildSegment(known)];
    for (const { typed } of unseen) {
      const { units } = toWordingUnits(typed);
      for (let cursor = 1; cursor < units.length; cursor += 1) {
        let at = cursor;
        for (const step of foresee(startWalk(segments, units.subarray(0, cursor)))) {
          const right = step.unit === units[at];
          labels.push(right ? 1 : 0);
          for (const feature of step.features) features.push(feature);
          if (!right) break;
          at += 1;
        }
      }
    }
  }
  return {
    width: STEP_FEATURE_COUNT,
    features: Float32Array.from(features),
    labels: Uint8Array.from(labels),
  };
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
