import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { liveInstances } from "./instances.mjs";
import { inRoot, root, tools } from "./paths.mjs";
import { secondsSince } from "./progress.mjs";
import { lastLines, runNode } from "./run.mjs";
import { Trouble } from "./trouble.mjs";
import { assertWritable } from "./writable.mjs";

const stampFile = inRoot(".next/.shubi-stamp");
const folders = ["app", "components", "lib", "public", "prisma", "types", "corpus"];

/** Builds the product when anything that goes into a build changed since the last one. */
export async function ensureBuild(progress) {
  const sources = buildFingerprint();
  const wanted = `${sources} ${compilerOptions()}`;
  if (existsSync(inRoot(".next/BUILD_ID")) && readStamp(stampFile) === wanted) {
    return progress.skip("构建：源码未变，沿用上次结果");
  }
  progress.step("构建（约一分钟）");
  assertNotServing();
  assertWritable([inRoot(".next"), inRoot("next-env.d.ts")]);
  const startMs = Date.now();
  rmSync(stampFile, { force: true });
  const { code, output } = await runNode([tools.next, "build"], {
    cwd: root,
    env: buildEnv(),
    onHeartbeat: (seconds) => progress.note(`仍在构建，已 ${Math.round(seconds)} 秒`),
  });
  if (code !== 0) {
    throw new Trouble(
      "构建失败。",
      ["请看上面的原因；如未改动过源码，可删除 .next 目录后再试。"],
      lastLines(output, 60),
    );
  }
  // Next may rewrite tsconfig.json on its first build; an edit of a source meanwhile must still count as a change.
  writeStamp(stampFile, `${sources} ${compilerOptions()}`);
  progress.note(`构建完成，用时 ${secondsSince(startMs)}`);
}

function buildFingerprint() {
  const configs = readdirSync(root).filter((name) =>
    /^(package-lock|package)\.json$|\.(ts|mjs|cjs|js)$/.test(name),
  );
  const sources = fingerprint(root, [...folders, ...configs.sort()], isBuildInput);
  return `${sources} ${process.platform}-${process.arch}`;
}

const compilerOptions = () => fingerprint(root, ["tsconfig.json"]);

const isBuildInput = (file) =>
  !/\.test\.tsx?$/.test(file) && !/^(next-env\.d|vitest\.config|playwright\.config)\.ts$/.test(file);

/** The build needs a secret and an address to exist but must reach neither the real ones nor a database. */
function buildEnv() {
  return {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    BETTER_AUTH_SECRET: randomBytes(32).toString("hex"),
    DATABASE_URL: "postgresql://build:build@127.0.0.1:9/build",
  };
}

/** A server reads its chunks from .next as they are asked for, so a build under it would break its pages. */
function assertNotServing() {
  const serving = liveInstances(inRoot(".data")).find((instance) => instance.role === "start");
  if (!serving) return;
  throw new Trouble(
    `源码有改动，需要重新构建，但述笔正在 ${serving.url ?? "另一终端"} 运行（进程 ${serving.pid}）。`,
    ["请先在那个终端按 Ctrl+C 停下它，再运行一次。"],
  );
}
