import { ensureBuild } from "../build.mjs";
import { ensureChromium } from "../chromium.mjs";
import { root, tools } from "../paths.mjs";
import { makeProgress } from "../progress.mjs";
import { runNode } from "../run.mjs";
import { readReport, reportFile } from "./report.mjs";
import { startThrowawayServer } from "./throwaway-server.mjs";

/** Journeys in a real browser against the production build, on a server and database of their own. */
export async function runBrowser({ args, signal }) {
  const progress = makeProgress();
  const chromium = await ensureChromium(progress);
  await ensureBuild(progress);
  const server = await startThrowawayServer(progress, signal);
  try {
    return await runPlaywright(args, {
      ...process.env,
      CHROMIUM_PATH: chromium,
      E2E_BASE_URL: server.url,
      DATABASE_URL: server.databaseUrl,
    });
  } finally {
    await server.stop();
  }
}

async function runPlaywright(args, env) {
  const file = reportFile("browser");
  const { code } = await runNode([tools.playwright, "test", ...args], {
    cwd: root,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    inherit: true,
  });
  const { stats, errors } = readReport(file);
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: stats.skipped };
}
