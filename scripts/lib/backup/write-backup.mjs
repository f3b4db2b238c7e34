import { existsSync, readFileSync, rmSync } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import path from "node:path";
import { inData, inRoot } from "../paths.mjs";
import { Trouble } from "../trouble.mjs";
import { openArchiveWriter } from "./archive-writer.mjs";
import { FORMAT_VERSION, MANIFEST, MANIFEST_HASH, sha256Of } from "./manifest.mjs";
import { readSnapshot } from "./read-snapshot.mjs";
import { verifyBackup } from "./verify-backup.mjs";

/** Files of the data folder without which the rows cannot be used fully. */
export const SECRETS = ["auth-secret"];

/**
 * Writes the whole database and its secrets to one file, reads the file back, and only then gives it its name: a file of
 * that name is always a whole backup.
 *
 * @param {string} databaseUrl
 * @param {string} file full path, must not exist
 * @returns {Promise<import("./manifest.mjs").Manifest>}
 */
export async function writeBackup(databaseUrl, file) {
  if (existsSync(file)) throw new Trouble(`${file} 已存在，备份不覆盖任何文件。`, ["请换一个文件名。"]);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.partial-${process.pid}`;
  // Interrupted, the program ends in the middle of anything.
  const removeDraft = () => rmSync(draft, { force: true });
  process.once("exit", removeDraft);
  try {
    await writeArchive(databaseUrl, draft);
    const manifest = await verifyBackup(draft);
    await rename(draft, file);
    await syncFolder(path.dirname(file));
    return manifest;
  } catch (error) {
    removeDraft();
    throw explained(error, file);
  } finally {
    process.off("exit", removeDraft);
  }
}

async function writeArchive(databaseUrl, draft) {
  const createdAt = new Date();
  const writer = await openArchiveWriter(draft, createdAt);
  try {
    await readSnapshot(databaseUrl, async (snapshot) => {
      const parts = {};
      const tables = [];
      for (const { name, columns, comment } of snapshot.tables) {
        const part = `tables/${name}.copy.gz`;
        const { content, count } = snapshot.rows({ name, columns });
        parts[part] = await writer.add(part, content);
        tables.push({ name, part, columns, rows: count(), comment });
      }
      const secrets = SECRETS.filter((name) => existsSync(inData(name)));
      for (const name of secrets) {
        parts[`secrets/${name}`] = await writer.add(`secrets/${name}`, [readFileSync(inData(name))]);
      }
      const { postgres, migrations, sequences } = snapshot;
      const head = {
        format: "shubi-backup",
        formatVersion: FORMAT_VERSION,
        createdAt: createdAt.toISOString(),
      };
      const manifest = {
        ...head,
        program: programVersion(),
        postgres,
        migrations,
        tables,
        sequences,
        secrets,
        parts,
      };
      const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
      await writer.add(MANIFEST, [bytes]);
      await writer.add(MANIFEST_HASH, [Buffer.from(`${sha256Of(bytes)}\n`)]);
    });
    await writer.finish();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

/** The new name must survive a power cut too. Windows cannot open folders and does not need it. */
async function syncFolder(folder) {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync();
  await handle.close();
}

const programVersion = () => JSON.parse(readFileSync(inRoot("package.json"), "utf8")).version;

function explained(error, file) {
  const folder = path.dirname(file);
  if (error?.code === "ENOSPC" || error?.code === "EDQUOT") {
    return new Trouble(`${folder} 所在的磁盘已满，没有生成备份。`, [
      "请清理后重试，或用 --to 写到别的磁盘。",
    ]);
  }
  if (error?.code === "EACCES" || error?.code === "EPERM" || error?.code === "EROFS") {
    return new Trouble(`不能写入 ${folder}，没有生成备份。`, ["请检查目录的权限，或用 --to 写到别处。"]);
  }
  if (error?.code === "42501") {
    return new Trouble(
      "数据库用户读不到全部的表或行，没有生成备份。",
      ["请用拥有这些表的数据库用户（迁移时用的那个）备份。"],
      error.message,
    );
  }
  return error;
}
