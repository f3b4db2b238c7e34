import { performance } from "node:perf_hooks";
import { expect, test } from "vitest";
import { runFuzz } from "./run-fuzz";
import { fuzzTargets } from "./targets";

const SEED = 20_261_122;
const FUZZ_MS = 5_000;

test(`damaged files, pasted pages and drafts are read or refused for ${FUZZ_MS / 1000} seconds (seed ${SEED})`, async () => {
  const targets = await fuzzTargets();
  const { cases, faults } = await runFuzz(targets, SEED, performance.now() + FUZZ_MS);
  expect(faults).toEqual([]);
  expect(Object.keys(cases).length).toBeGreaterThan(0);
});
