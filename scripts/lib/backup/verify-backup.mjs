import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Trouble } from "../trouble.mjs";
import { DamagedArchive, openArchive } from "./archive-reader.mjs";
import {
  FORMAT_VERSION,
  headSchema,
  MANIFEST,
  MANIFEST_HASH,
  manifestSchema,
  sha256Of,
} from "./manifest.mjs";
import { countLines } from "./read-snapshot.mjs";

/**
 * Reads a backup from its first byte to its last: every byte is covered by a hash or has only one value it may have, and
 * every table is unpacked and its rows counted.
 *
 * @param {string} file
 * @returns {Promise<import("./manifest.mjs").Manifest>}
 * @throws Trouble for a file that is no backup, damaged, or of a newer format
 */
export async function verifyBackup(file) {
  const archive = await openOrExplain(file);
  try {
    const manifest = await readManifest(archive, file);
    await checkParts(archive, manifest);
    return manifest;
  } catch (error) {
    if (error instanceof DamagedArchive || isZlibError(error)) throw damaged(file, error.message);
    throw error;
  } finally {
    await archive.close();
  }
}

async function openOrExplain(file) {
  try {
    return await openArchive(file);
  } catch (error) {
    if (error instanceof DamagedArchive) throw damaged(file, error.message);
    if (error?.code === "ENOENT") throw new Trouble(`找不到备份文件 ${file}。`, ["请检查路径。"]);
    if (error?.code === "EISDIR")
      throw new Trouble(`${file} 是目录，不是备份文件。`, ["请指明其中的哪一个文件。"]);
    if (error?.code === "EACCES") throw new Trouble(`没有读取 ${file} 的权限。`, ["请用做备份的用户运行。"]);
    throw error;
  }
}

async function readManifest(archive, file) {
  const bytes = await archive.read(MANIFEST);
  const stated = (await archive.read(MANIFEST_HASH)).toString("latin1");
  if (stated !== `${sha256Of(bytes)}\n`) throw new DamagedArchive("manifest");
  const json = JSON.parse(bytes.toString("utf8"));
  const head = headSchema.safeParse(json);
  if (head.success && head.data.formatVersion > FORMAT_VERSION) {
    throw new Trouble(`${file} 是更新版本的述笔做的备份，本程序读不懂它的格式。`, [
      "请先升级到做备份的那个版本或更新的版本，再恢复。",
    ]);
  }
  return manifestSchema.parse(json);
}

async function checkParts(archive, manifest) {
  const stated = [...Object.keys(manifest.parts), MANIFEST, MANIFEST_HASH];
  if (stated.join("\n") !== [...archive.parts.keys()].join("\n")) throw new DamagedArchive("list of parts");
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.parts)) {
    if (archive.parts.get(name)?.size !== bytes) throw new DamagedArchive(`size of ${name}`);
    if ((await archive.sha256(name)) !== sha256) throw new DamagedArchive(`content of ${name}`);
  }
  for (const { part, rows } of manifest.tables) {
    if ((await countRows(archive, part)) !== rows) throw new DamagedArchive(`rows of ${part}`);
  }
}

async function countRows(archive, part) {
  const lines = countLines();
  await pipeline(Readable.from(archive.stream(part)), createGunzip(), lines.stream.resume());
  return lines.count();
}

const isZlibError = (error) => typeof error?.code === "string" && error.code.startsWith("Z_");

function damaged(file, where) {
  return new Trouble(`${file} 不是述笔的备份，或已经损坏（${where}）。`, [
    "请换一份备份；从别处拷来的，重新拷贝一次再试。",
    "备份文件请勿解包后重新打包。",
  ]);
}
