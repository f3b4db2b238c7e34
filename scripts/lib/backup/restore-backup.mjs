import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { readMigrations } from "../../../prisma/apply/migration-files.mjs";
import { inData } from "../paths.mjs";
import { Trouble } from "../trouble.mjs";
import { openArchive } from "./archive-reader.mjs";
import { replaceTables } from "./replace-tables.mjs";
import { otherConnections, targetState } from "./target-state.mjs";
import { verifyBackup } from "./verify-backup.mjs";

/**
 * Puts a backup into the database, after everything that could speak against it has been looked at. On any failure the
 * database is as it was before.
 *
 * @param {string} databaseUrl
 * @param {string} file
 * @param {{replace: boolean, backUpFirst: () => Promise<string>}} options `replace` allows a database in use to be
 *   replaced; `backUpFirst` then saves it and returns where
 * @returns {Promise<{manifest: import("./manifest.mjs").Manifest, savedAs: string | undefined, secretKept: boolean}>}
 *   `secretKept`: the environment names a secret of its own, which stays in force
 */
export async function restoreBackup(databaseUrl, file, { replace, backUpFirst }) {
  const manifest = await verifyBackup(file);
  const scripts = scriptsOf(manifest);
  await assertUnused(databaseUrl);
  const state = await targetState(databaseUrl);
  if (state === "foreign") {
    throw new Trouble("目标数据库里有别的程序的表，没有恢复。", [
      "请为述笔另建一个空数据库，用 DATABASE_URL 指定。",
    ]);
  }
  if (state === "used" && !replace) {
    throw new Trouble("数据库里已有单位和文稿，没有恢复，以免覆盖。", [
      "确要用备份替换现有内容，请加 --replace；现有内容会先备份。",
    ]);
  }
  const savedAs = state === "used" ? await backUpFirst() : undefined;
  const archive = await openArchive(file);
  try {
    await replaceTables(databaseUrl, { manifest, scripts, rows: (part) => archive.stream(part) });
    for (const name of manifest.secrets) putSecret(name, await archive.read(`secrets/${name}`));
  } catch (error) {
    throw explained(error);
  } finally {
    await archive.close();
  }
  return {
    manifest,
    savedAs,
    secretKept: Boolean(process.env.BETTER_AUTH_SECRET) && manifest.secrets.length > 0,
  };
}

/** SQL of the backup's migrations, provided this program has the very same ones. */
function scriptsOf({ migrations }) {
  const known = new Map(readMigrations().map((migration) => [migration.name, migration]));
  const newer = migrations.filter(({ name }) => !known.has(name));
  if (newer.length > 0) {
    throw new Trouble(
      `备份来自更新的版本，含有本程序没有的表结构：${newer.map(({ name }) => name).join("、")}。`,
      ["请先升级到做备份的那个版本或更新的版本，再恢复。"],
    );
  }
  const edited = migrations.filter(({ name, checksum }) => known.get(name)?.checksum !== checksum);
  if (edited.length > 0) {
    throw new Trouble(`备份所用的迁移与本程序的不同：${edited.map(({ name }) => name).join("、")}。`, [
      "请恢复原文件（git checkout prisma/migrations），或换用做备份的那个版本。",
    ]);
  }
  return migrations.map(({ name }) => known.get(name)?.sql ?? "");
}

async function assertUnused(databaseUrl) {
  const others = await otherConnections(databaseUrl);
  if (others === 0) return;
  throw new Trouble(`还有 ${others} 个连接在用这个数据库，没有恢复。`, [
    "请先停下所有述笔服务和后台工作进程（包括别的服务器上的），再恢复。",
  ]);
}

/** Written aside and renamed: a half-written secret would lock everybody out. */
function putSecret(name, bytes) {
  const file = inData(name);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

function explained(error) {
  if (error instanceof Trouble) return error;
  const advice = ["原有数据没有改动。"];
  if (error?.code === "53100") advice.unshift("数据库所在的磁盘已满，请清理后重试。");
  else if (error?.code === "55P03") advice.unshift("有别的程序正占用这些表，请停下它们再试。");
  else advice.unshift("请看上面的原因。");
  return new Trouble("恢复没有完成。", advice, String(error?.message ?? error));
}
