import { readdirSync, rmSync } from "node:fs";
import os from "node:os";
import { ensureBuild } from "../build.mjs";
import { ensureChromium } from "../chromium.mjs";
import { inRoot, root, tools } from "../paths.mjs";
import { makeProgress } from "../progress.mjs";
import { runNode } from "../run.mjs";
import { failure, readReport, reportFile } from "./report.mjs";
import { removeLeftoverServers, startThrowawayServer } from "./throwaway-server.mjs";

/**
 * Journeys on one server share its library and settings and so go one after another; each lane has its own. Page, server
 * and database of a lane keep two cores busy: on two, two lanes take as long as one and run into their time limits.
 */
const lanes = os.availableParallelism() >= 4 ? 2 : 1;

const firstVisit = "first-visit.spec.ts";

/** Journeys in a real browser against the production build, on servers and databases of their own. */
export async function runBrowser({ args, signal }) {
  const progress = makeProgress();
  const chromium = await ensureChromium(progress);
  await ensureBuild(progress);
  removeLeftoverServers();
  rmSync(inRoot("test-results", "browser"), { recursive: true, force: true });
  const waiting = args.length === 0 ? listJourneys() : [];
  const work = (lane, env) =>
    args.length === 0 ? runWaiting(lane, env, waiting) : runPlaywright(lane, "asked-for", args, env);
  const ended = await Promise.allSettled(
    Array.from({ length: args.length === 0 ? lanes : 1 }, (_, index) =>
      withServer(index + 1, { chromium, progress, signal }, work),
    ),
  );
  const broken = ended.find(({ status }) => status === "rejected");
  if (broken) throw broken.reason;
  return total(ended.map(({ value }) => value));
}

/** The files of journeys, but for the first visit, which every lane makes for itself. */
function listJourneys() {
  return readdirSync(inRoot("e2e"))
    .filter((name) => name.endsWith(".spec.ts") && name !== firstVisit)
    .sort();
}

async function withServer(lane, { chromium, progress, signal }, work) {
  const server = await startThrowawayServer(progress, signal, String(lane));
  try {
    return await work(lane, {
      ...process.env,
      CHROMIUM_PATH: chromium,
      E2E_BASE_URL: server.url,
      E2E_LANE: String(lane),
      DATABASE_URL: server.databaseUrl,
    });
  } finally {
    await server.stop();
  }
}

/** Takes one file of journeys after another until none is left. */
async function runWaiting(lane, env, waiting) {
  const counts = [await runPlaywright(lane, firstVisit, ["--project=first-visit"], env)];
  if (counts[0].failed > 0) return counts[0];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    // Playwright takes a pattern; the folder before the name keeps other names that end alike apart.
    counts.push(await runPlaywright(lane, name, ["--project=journeys", "--no-deps", `/e2e/${name}`], env));
  }
  return total(counts);
}

async function runPlaywright(lane, name, args, env) {
  const label = `${lane}-${name.replace(".spec.ts", "")}`;
  const file = reportFile(`browser-${label}`);
  const { code } = await runNode([tools.playwright, "test", ...args], {
    cwd: root,
    env: {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      // Emptied at each start, so every run needs its own.
      E2E_OUTPUT: `test-results/browser/${label}`,
    },
    inherit: true,
  });
  const { stats, errors, suites } = readReport(file);
  const failed = stats.unexpected + errors.length;
  const specs = suites.flatMap(specsOf);
  return {
    passed: stats.expected + stats.flaky,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: stats.skipped,
    failures: [
      ...errors.map(({ message }) => failure(name, message)),
      ...specs.filter(({ ok }) => !ok).map(journeyFailure),
    ],
    secondTry: specs
      .filter(({ tests }) => tests.some(({ status }) => status === "flaky"))
      .map(journeyFailure),
  };
}

/** Suites hold specs and further suites. */
function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function journeyFailure({ file, line, title, tests }) {
  const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
  return failure(`${file}:${line} › ${title}`, errors.map(({ message }) => message).join("\n"));
}

function total(counts) {
  const sum = (key) => counts.reduce((all, each) => all + each[key], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    failures: counts.flatMap(({ failures }) => failures),
    secondTry: counts.flatMap(({ secondTry }) => secondTry),
  };
}
