import { requireNodeVersion } from "./lib/node-version.mjs";

requireNodeVersion();
const { main } = await import("./lib/main.mjs");
await main(async () => (await import("./lib/worker-command.mjs")).workerCommand());
