import { parseDocument } from "@/lib/corpus/parse-document";
import { mergeUnits } from "@/lib/mining/merge-units";
import { extractMiningUnit, type MiningUnit } from "@/lib/mining/mining-unit";
import { variantFiles } from "../support/variant-files";

/** Cost of a library of so many documents: processor time a document at each stage, and memory at the end. */
export type Growth = {
  readonly documents: number;
  readonly parseMs: number;
  readonly unitMs: number;
  readonly mergeMs: number;
  readonly phrases: number;
  readonly residentMb: number;
  /** Whole cost a document, as a ratio to that at the first size: 1 is linear. */
  readonly ratio: number;
};

/** Reads and mines noisy variants of the built-in texts, as many as each size says; a document is gone once mined. */
export async function measureGrowth(sizes: readonly number[], seed: number): Promise<Growth[]> {
  const measured: Growth[] = [];
  for (const documents of sizes) measured.push(await grow(documents, seed, measured[0]));
  return measured;
}

async function grow(documents: number, seed: number, first: Growth | undefined): Promise<Growth> {
  const units: MiningUnit[] = [];
  let parseMs = 0;
  let unitMs = 0;
  for (const { fileName, bytes } of variantFiles(documents, seed)) {
    const parsed = await timed(() => parseDocument(fileName, bytes));
    parseMs += parsed.ms;
    const { value } = parsed;
    if (!value.ok) continue;
    const unit = await timed(() => extractMiningUnit({ id: fileName, document: value.value }));
    unitMs += unit.ms;
    units.push(unit.value);
  }
  const merged = await timed(() => mergeUnits(units));
  const cost = (parseMs + unitMs + merged.ms) / documents;
  const firstCost = first === undefined ? cost : first.parseMs + first.unitMs + first.mergeMs;
  return {
    documents,
    parseMs: round(parseMs / documents),
    unitMs: round(unitMs / documents),
    mergeMs: round(merged.ms / documents),
    phrases: merged.value.phrases.length,
    residentMb: Math.round(process.memoryUsage().rss / 1e6),
    ratio: round(cost / firstCost),
  };
}

async function timed<Value>(work: () => Value | Promise<Value>): Promise<{ value: Value; ms: number }> {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}

const round = (value: number) => Math.round(value * 100) / 100;
