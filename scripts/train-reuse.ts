import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Features } from "@/lib/corpus/linear-model";
import { PHRASE_PATTERNS } from "@/lib/mining/phrase";
import { reuseFeatures } from "@/lib/mining/reuse-features";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { type Example, scoresOf, storeWeights, type TrainingOptions, trainLinear } from "./train-linear";

/**
 * Trains what tells reusable sentences from those of one place only, from `corpus/labelled/phrases.jsonl`, and writes
 * `corpus/models/reuse.json`.
 *
 * Run: `npx tsx scripts/train-reuse.ts`. Same labels, same file. Prints, by tenfold cross-validation, the share of
 * sentences worth keeping among those scored above each threshold, and how many these are.
 */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OPTIONS: TrainingOptions = { epochs: 60, rate: 0.1, l2: 0.002 };
const MIN_COUNT = 3;
const FOLDS = 10;
const LABELS = ["reject", "keep"] as const;

const rowSchema = z.object({
  text: z.string(),
  pattern: z.enum(PHRASE_PATTERNS),
  kind: z.enum(DOCUMENT_KINDS).nullable(),
  keep: z.boolean(),
});

const lines = (await readFile(path.join(ROOT, "corpus/labelled/phrases.jsonl"), "utf8")).trim().split("\n");
const labelled = lines.map((line) => {
  const { text, pattern, kind, keep } = rowSchema.parse(JSON.parse(line));
  return { features: reuseFeatures(text, pattern, kind), label: keep ? 1 : 0 };
});
const names = frequentNames(labelled.map(({ features }) => features));
const examples: Example[] = labelled.map(({ features, label }) => {
  const shown = names.flatMap((name, index) => {
    const value = features.get(name);
    return value === undefined ? [] : [{ index, value }];
  });
  return {
    features: Int32Array.from(shown, ({ index }) => index),
    values: Float64Array.from(shown, ({ value }) => value),
    label,
  };
});

report(crossValidate());
const model = storeWeights(
  trainLinear(examples, names.length, LABELS.length, OPTIONS),
  names,
  LABELS,
  100,
  2,
);
const note = "Trained by scripts/train-reuse.ts from corpus/labelled/phrases.jsonl; not edited by hand.";
await writeFile(path.join(ROOT, "corpus/models/reuse.json"), `${JSON.stringify({ note, ...model })}\n`);

/** Evidence for keeping each sentence, by the model that has not seen it. */
function crossValidate(): { score: number; keep: boolean }[] {
  const results: { score: number; keep: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = trainLinear(
      examples.filter((_, index) => index % FOLDS !== fold),
      names.length,
      LABELS.length,
      OPTIONS,
    );
    examples.forEach((example, index) => {
      if (index % FOLDS !== fold) return;
      const [reject = 0, keep = 0] = scoresOf(example, weights);
      results.push({ score: keep - reject, keep: example.label === 1 });
    });
  }
  return results;
}

/** Names of the features that show in enough sentences, in order. */
function frequentNames(list: readonly Features[]): string[] {
  const counts = new Map<string, number>();
  for (const features of list) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= MIN_COUNT ? [name] : [])).sort();
}

function report(results: readonly { score: number; keep: boolean }[]): void {
  console.log(`${results.length} sentences, ${results.filter(({ keep }) => keep).length} worth keeping`);
  for (const threshold of [-1, -0.5, 0, 0.5, 1, 1.5, 2]) {
    const above = results.filter(({ score }) => score >= threshold);
    const kept = above.filter(({ keep }) => keep).length;
    console.log(
      `score ≥ ${threshold}: ${above.length} sentences, ${(kept / Math.max(1, above.length)).toFixed(2)} worth keeping`,
    );
  }
}
