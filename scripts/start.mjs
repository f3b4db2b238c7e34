import { requireNodeVersion } from "./lib/node-version.mjs";

requireNodeVersion();
const { main } = await import("./lib/main.mjs");
await main(async (args) => {
  const { startApp } = await import("./lib/start-app.mjs");
  process.exit(await startApp({ dev: args.includes("--dev") }));
});
