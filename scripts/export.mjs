import { requireNodeVersion } from "./lib/node-version.mjs";

requireNodeVersion();
const { main } = await import("./lib/main.mjs");
await main(async (args) => {
  const { ensureInstalled } = await import("./lib/install.mjs");
  const { inRoot } = await import("./lib/paths.mjs");
  const { makeProgress } = await import("./lib/progress.mjs");
  const { runTypeScript } = await import("./lib/run-typescript.mjs");
  await ensureInstalled(makeProgress({ stream: process.stderr, quiet: true }));
  return runTypeScript(inRoot("scripts", "export-cli.ts"), args);
});
