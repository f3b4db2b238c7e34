import { existsSync, rmSync } from "node:fs";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { inRoot, root, tools } from "./paths.mjs";
import { lastLines, runNode } from "./run.mjs";
import { Trouble } from "./trouble.mjs";
import { assertWritable } from "./writable.mjs";

const stampFile = inRoot("generated/.shubi-stamp");
const clientFile = inRoot("generated/prisma/client.ts");
const inputs = ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"];

/** Generates the Prisma client under `generated/prisma` when the schema or Prisma itself changed. */
export async function ensurePrismaClient(progress) {
  const wanted = fingerprint(root, inputs);
  if (existsSync(clientFile) && readStamp(stampFile) === wanted) return progress.skip("数据库客户端：已就绪");
  progress.step("生成数据库客户端");
  assertWritable([inRoot("generated"), inRoot("generated/prisma")]);
  rmSync(stampFile, { force: true });
  const { code, output } = await runNode([tools.prisma, "generate"], { cwd: root, env: offlinePrismaEnv() });
  if (code !== 0) {
    throw new Trouble("未能生成数据库客户端。", ["请检查 prisma/schema.prisma。"], lastLines(output));
  }
  writeStamp(stampFile, wanted);
}

/**
 * Environment in which the Prisma CLI downloads nothing: it checks only that the engine it would fetch is a
 * program that succeeds, and `generate` never uses that engine.
 */
export function offlinePrismaEnv() {
  const stub = ["/bin/true", "/usr/bin/true"].find((file) => existsSync(file)) ?? process.execPath;
  return {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: stub,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
}
