import path from "node:path";
import { parseArgs } from "node:util";
import { calibrate } from "@/lib/suggest/continuation/calibrate";
import { GATES, type Gate } from "@/lib/suggest/continuation/gate";
import { buildSegment } from "@/lib/suggest/continuation/index-segment";
import { encodeSegment } from "@/lib/suggest/continuation/segment-bytes";
import {
  type ContinuationIndex,
  openIndex,
  suggestContinuation,
} from "@/lib/suggest/continuation/suggest-continuation";
import { percentile } from "./continuation/percentile";
import { readTexts } from "./continuation/read-texts";
import { addCounts, type ReplayCounts, replay } from "./continuation/replay";
import {
  bestPlain,
  type PlainResult,
  replayNewestSubstring,
  replayPlainSuffix,
} from "./continuation/replay-peers";
import { measureScale } from "./continuation/scale-index";

/**
 * Replays the writing of unseen texts with continuations from an index of other texts; see README.md for the figures.
 *
 * Run: `npm run -s bench -- continuation --train <folder> --test <folder> [--raw] [--scale <characters>]`.
 */
const SCALE = 10_000_000;

const OTHER_GATES: Readonly<Record<string, Gate>> = {
  "demanded-0.85": { caution: 60, demanded: 0.85 },
  "demanded-0.75": { caution: 60, demanded: 0.75 },
  "demanded-0.65": { caution: 60, demanded: 0.65 },
  "demanded-0.55": { caution: 60, demanded: 0.55 },
  "demanded-0.45": { caution: 24, demanded: 0.45 },
  "demanded-0.35": { caution: 24, demanded: 0.35 },
};

const { values } = parseArgs({
  options: {
    train: { type: "string" },
    test: { type: "string" },
    raw: { type: "boolean", default: false },
    scale: { type: "string", default: "0" },
  },
});
if (values.train === undefined || values.test === undefined) {
  process.stderr.write(
    "用法：npm run -s bench -- continuation --train <目录> --test <目录> [--raw] [--scale <字数>]\n",
  );
  process.exit(1);
}

const train = await readTexts(path.resolve(values.train), false);
const test = await readTexts(path.resolve(values.test), values.raw);
const typed = test.map((text) => text.typed);
const started = performance.now();
const segment = buildSegment(train);
const bytes = encodeSegment(segment);
const buildMs = Math.round(performance.now() - started);
const calibrating = performance.now();
const calibration = calibrate(train);
const calibrateMs = Math.round(performance.now() - calibrating);
const builtIn = openIndex([segment]);
const index = openIndex([segment], calibration?.model);
const plain = replayPlainSuffix(segment, typed);
const shared = { characters: sum(typed), indexBytes: bytes.length, buildMs, calibrateMs };
const gates = [
  { name: "standard", index, gate: calibration?.standard?.gate ?? GATES.standard },
  { name: "generous", index, gate: calibration?.generous?.gate ?? GATES.generous },
  ...Object.entries(OTHER_GATES).map(([name, gate]) => ({ name, index, gate })),
  ...Object.entries(GATES).map(([name, gate]) => ({ name: `built-in-${name}`, index: builtIn, gate })),
]
  .map(({ name, index: opened, gate }) => {
    return { gate: name, ...gate, ...shared, ...replayGate(opened, gate, plain) };
  })
  .sort((a, b) => b.precision - a.precision);
const standard = gates.find(({ gate }) => gate === "standard");
const report = {
  ...standard,
  trainCharacters: sum(train.map(({ wording }) => wording)),
  bytesPerCharacter: rounded(bytes.length / sum(train.map(({ wording }) => wording))),
  // What the training texts told of themselves, each typed against the others.
  expected: { standard: calibration?.standard ?? null, generous: calibration?.generous ?? null },
  gates,
  plainSuffix: [0.78, 0.75, 0.6, 0.5, 0.4].map((precision) => ({
    atLeast: precision,
    best: bestPlain(plain, precision),
  })),
  newestSubstring: replayNewestSubstring(segment, typed),
  ...(Number(values.scale) > 0 ? { scale: measureScale(train, test, Number(values.scale) || SCALE) } : {}),
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);

function replayGate(opened: ContinuationIndex, gate: Gate, peers: readonly PlainResult[]) {
  const times: number[] = [];
  const counts: ReplayCounts = {
    shown: 0,
    shownOnce: 0,
    accepted: 0,
    savedChars: 0,
    words: 0,
    rightWords: 0,
  };
  for (const text of typed) {
    addCounts(
      counts,
      replay(text, (before) => {
        const asked = performance.now();
        const offer = suggestContinuation(opened, { before, gate, slots: false });
        times.push((performance.now() - asked) * 1000);
        return offer;
      }),
    );
  }
  const characters = sum(typed);
  const precision = rounded(counts.accepted / counts.shown);
  const peer = bestPlain(peers, precision);
  return {
    shown: counts.shown,
    accepted: counts.accepted,
    precision,
    saved: rounded(counts.savedChars / characters),
    savedLessTab: rounded((counts.savedChars - counts.accepted) / characters),
    meanLength: rounded(counts.savedChars / counts.accepted),
    shownOnce: counts.shownOnce,
    precisionOnce: rounded(counts.accepted / counts.shownOnce),
    wordPrecision: rounded(counts.rightWords / counts.words),
    savedNaive: peer === null ? 0 : rounded(peer.saved),
    p50us: percentile(times, 0.5),
    p95us: percentile(times, 0.95),
  };
}

function sum(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + text.length, 0);
}

function rounded(value: number): number {
  return Number((Number.isFinite(value) ? value : 0).toFixed(4));
}
