import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { inRoot } from "./lib/paths.mjs";

const read = (file: string) => readFileSync(inRoot(file), "utf8");
const manual = read("docs/administration.md");
const units = readdirSync(inRoot("deploy/systemd")).map((name) => `deploy/systemd/${name}`);
const deployed = ["Dockerfile", "compose.yaml", "deploy/env.example", ...units];

/** Settings of the tests, and what the commands set for one another. */
const INTERNAL = new Set(["SHUBI_THROWAWAY", "SHUBI_ROOT"]);
/** Set in the manual's own words beside the files they belong to. */
const FILES_ONLY = new Set(["SHUBI_DB_PASSWORD", "SHUBI_LISTEN"]);

test("every setting the program reads, and every one the files for deployment set, is in the manual", () => {
  const sources = ["app", "lib", "scripts", "instrumentation.ts", "proxy.ts"].flatMap(sourcesIn);
  const named = new Set(
    [...sources, ...deployed].flatMap((file) => read(file).match(/\bSHUBI_[A-Z_]+\b/g) ?? []),
  );
  expect(named.size).toBeGreaterThan(5);
  const unsaid = [...named].filter((name) => !INTERNAL.has(name) && !FILES_ONLY.has(name));
  expect(unsaid.filter((name) => !manual.includes(`| \`${name}\` |`))).toEqual([]);
});

test("every script, unit and address these files and the manual name exists", () => {
  const named = [manual, ...deployed.map(read)].join("\n");
  const missing = [
    ...[...named.matchAll(/scripts\/[\w-]+\.mjs/g)].map(([file]) => file),
    ...[...named.matchAll(/\bshubi[\w-]*\.(?:service|timer)\b/g)].map(([name]) => `deploy/systemd/${name}`),
    ...[...named.matchAll(/\/api\/(?:health|ready|metrics)\b/g)].map(([address]) => `app${address}/route.ts`),
    "deploy/env.example",
  ].filter((file) => !existsSync(inRoot(file)));
  expect(missing).toEqual([]);
  const commands = new Set(Object.keys(JSON.parse(read("package.json")).scripts));
  const runs = [...manual.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name]) => name ?? "");
  expect(runs.filter((name) => !commands.has(name))).toEqual([]);
});

test("metrics the manual explains are the ones the program has", () => {
  const explained = [...manual.matchAll(/^\| `(shubi_[a-z_]+)/gm)].map(([, name]) => name ?? "");
  const defined = [...read("lib/operations/metrics.ts").matchAll(/name: "(shubi_[a-z_]+)"/g)].map(
    ([, name]) => name ?? "",
  );
  expect([...new Set(explained)].sort()).toEqual([...defined].sort());
});

test("links of the manual lead somewhere", () => {
  const targets = [...manual.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? "");
  expect(targets.filter((target) => !existsSync(path.resolve(inRoot("docs"), target)))).toEqual([]);
});

const analyser = spawnSync("systemd-analyze", ["--version"]).status === 0;
if (!analyser) process.stderr.write("SKIPPED: units are checked by systemd-analyze, which is not here\n");

test.skipIf(!analyser)("systemd finds no fault in the units", () => {
  const { stderr } = spawnSync("systemd-analyze", ["verify", ...units.map((unit) => inRoot(unit))], {
    encoding: "utf8",
  });
  // That the program is not installed at its place on this machine is no fault of the unit.
  const faults = stderr
    .split("\n")
    .filter((line) => /deploy\/systemd|shubi/.test(line) && !/not executable/.test(line));
  expect(faults).toEqual([]);
});

function sourcesIn(entry: string): string[] {
  if (/\.\w+$/.test(entry)) return [entry];
  return readdirSync(inRoot(entry), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name) && !name.includes(".test."))
    .map((name) => path.join(entry, name));
}
