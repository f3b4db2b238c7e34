import { requireNodeVersion } from "./lib/node-version.mjs";

requireNodeVersion();
const { main } = await import("./lib/main.mjs");
await main(async (args) => (await import("./lib/backup/backup-command.mjs")).backupCommand(args));
