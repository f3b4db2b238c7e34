import { requireNodeVersion } from "./lib/node-version.mjs";

requireNodeVersion();
const { main } = await import("./lib/main.mjs");
await main(async () => {
  const { ensureBuild } = await import("./lib/build.mjs");
  const { ensureInstalled } = await import("./lib/install.mjs");
  const { makeProgress } = await import("./lib/progress.mjs");
  const { ensurePrismaClient } = await import("./lib/prisma-client.mjs");
  const progress = makeProgress({ steps: 3 });
  await ensureInstalled(progress);
  await ensurePrismaClient(progress);
  await ensureBuild(progress);
});
