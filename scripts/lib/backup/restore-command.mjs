import { ensureInstalled } from "../install.mjs";
import { liveInstances } from "../instances.mjs";
import { ensureMigrated } from "../migrate.mjs";
import { dataDir } from "../paths.mjs";
import { makeProgress } from "../progress.mjs";
import { Trouble } from "../trouble.mjs";
import { withDatabase } from "../with-database.mjs";
import { fromCaller, newBackupFile, summaryOf } from "./backup-command.mjs";

const usage = `用法：npm run restore -- <备份文件> [--replace]
  --replace   数据库里已有内容时，先备份现有内容，再用备份替换`;

const servingRoles = new Set(["start", "dev", "worker"]);

/** `npm run restore -- <file>`. @returns the exit code */
export async function restoreCommand(args) {
  const files = args.filter((arg) => arg !== "--replace");
  const [file] = files;
  if (files.length !== 1 || file === undefined || file.startsWith("--")) {
    console.error(usage);
    return 2;
  }
  assertStopped();
  const progress = makeProgress({ stream: process.stderr, quiet: true });
  await ensureInstalled(progress);
  // Before any database is started, so that a wrong file costs nothing.
  const { verifyBackup } = await import("./verify-backup.mjs");
  await verifyBackup(fromCaller(file));
  return withDatabase("restore", progress, async (databaseUrl) => {
    await restoreInto(databaseUrl, fromCaller(file), { replace: args.includes("--replace"), progress });
    return 0;
  });
}

async function restoreInto(databaseUrl, file, { replace, progress }) {
  const { restoreBackup } = await import("./restore-backup.mjs");
  const { writeBackup } = await import("./write-backup.mjs");
  const backUpFirst = async () => {
    const saved = newBackupFile("before-restore");
    progress.step("备份现有内容");
    await writeBackup(databaseUrl, saved);
    return saved;
  };
  const { manifest, savedAs, secretKept } = await restoreBackup(databaseUrl, file, { replace, backUpFirst });
  await ensureMigrated(progress, databaseUrl);
  console.log(summaryOf("已恢复", file, manifest));
  if (savedAs !== undefined) console.log(`  恢复前的内容备份在 ${savedAs}`);
  if (secretKept) console.log("  环境变量 BETTER_AUTH_SECRET 仍然有效；与备份时不同的话，大家需要重新登录");
  console.log("  现在可以运行 npm start");
}

function assertStopped() {
  const running = liveInstances(dataDir).filter(({ role }) => servingRoles.has(role));
  if (running.length === 0) return;
  const list = running.map(({ pid, role, url }) => url ?? `${role}，进程 ${pid}`).join("；");
  throw new Trouble(`述笔正在运行（${list}），没有恢复。`, ["请先停下它，再恢复。"]);
}
