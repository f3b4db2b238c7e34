import { ensureInstalled } from "./install.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";
import { makeProgress, secondsSince } from "./progress.mjs";
import { onStopSignal } from "./stop-signals.mjs";
import { runAudit } from "./suites/audit.mjs";
import { runBrowser } from "./suites/browser.mjs";
import { runLint } from "./suites/lint.mjs";
import { runTypes } from "./suites/types.mjs";
import { runUnit } from "./suites/unit.mjs";
import { printTrouble, Trouble } from "./trouble.mjs";

/** Suites in the order they run: the quick ones first. Each returns its counts and prints its own findings. */
const suites = { types: runTypes, lint: runLint, audit: runAudit, unit: runUnit, browser: runBrowser };

/**
 * `npm test`, `npm run verify`: everything, or `--only types,unit`, or all but the browser with `--no-browser`.
 * Arguments after these go to the test runner when a single suite is asked for.
 *
 * The last line is always `N passed, N failed`, over all suites; a suite that crashes counts as one failure. What failed is
 * named again just above it, and so is what passed only when tried again: of a long log often only the end is kept.
 *
 * @returns {Promise<number>} 1 when anything failed
 */
export async function testCommand(args) {
  const { names, rest } = parseArgs(args);
  const stop = new AbortController();
  onStopSignal(async () => stop.abort());
  const results = (await prepared()) ? await runSuites(names, rest, stop.signal) : [crashed("prepare")];
  if (stop.signal.aborted) results.push(crashed("interrupted"));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  for (const { name, failures = [], secondTry = [] } of results) {
    for (const { title, message } of failures) console.log(`\n失败 ${name} › ${title}\n${indent(message)}`);
    for (const { title, message } of secondTry)
      console.log(`\n第二次才通过 ${name} › ${title}\n${indent(message)}`);
  }
  console.log(`\n${results.map(describe).join("\n")}\n`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") > 0 ? 1 : 0;
}

function parseArgs(args) {
  const at = args.indexOf("--only");
  const only = at >= 0 ? (args[at + 1] ?? "").split(",") : undefined;
  const rest = args.filter(
    (arg, index) => arg !== "--no-browser" && (at < 0 || (index !== at && index !== at + 1)),
  );
  const names =
    only ?? Object.keys(suites).filter((name) => name !== "browser" || !args.includes("--no-browser"));
  const unknown = names.filter((name) => !Object.hasOwn(suites, name));
  if (unknown.length > 0) {
    throw new Trouble(`没有名为 ${unknown.join("、")} 的测试。`, [`可用：${Object.keys(suites).join("、")}`]);
  }
  return { names, rest: names.length === 1 ? rest : [] };
}

async function prepared() {
  const progress = makeProgress({ quiet: true });
  try {
    await ensureInstalled(progress);
    await ensurePrismaClient(progress);
    return true;
  } catch (error) {
    printTrouble(error);
    return false;
  }
}

async function runSuites(names, rest, signal) {
  const results = [];
  for (const name of names) {
    if (signal.aborted) break;
    console.log(`\n── ${name}`);
    const startMs = Date.now();
    const counts = await runOne(name, rest, signal);
    results.push({ name, ...counts, duration: secondsSince(startMs) });
  }
  return results;
}

async function runOne(name, rest, signal) {
  try {
    return await suites[name]({ args: rest, signal });
  } catch (error) {
    printTrouble(error);
    return { passed: 0, failed: 1 };
  }
}

const indent = (text) => text.replace(/^/gmu, "    ");

const crashed = (name) => ({ name, passed: 0, failed: 1, duration: "" });

const describe = ({ name, passed, failed, skipped, secondTry = [], duration }) => {
  const others = [
    ...(skipped ? [`，跳过 ${skipped}`] : []),
    ...(secondTry.length > 0 ? [`，第二次才通过 ${secondTry.length}`] : []),
  ];
  return `  ${name.padEnd(8)} 通过 ${passed}，失败 ${failed}${others.join("")}  ${duration}`;
};
