import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "../install.mjs";
import { dataDir, inData } from "../paths.mjs";
import { makeProgress } from "../progress.mjs";
import { Trouble } from "../trouble.mjs";
import { withDatabase } from "../with-database.mjs";

const usage = `用法：npm run backup                     备份到 ${path.join(dataDir, "backups")}
      npm run backup -- --to <文件或目录>   备份到别处
      npm run backup -- --verify <文件>     检查一份备份是否完好`;

/** `npm run backup`: works beside a running server. @returns the exit code */
export async function backupCommand(args) {
  const [option, value] = args;
  if (args.length > 2 || (option !== undefined && !["--to", "--verify"].includes(option)) || value === "") {
    console.error(usage);
    return 2;
  }
  if (option !== undefined && value === undefined)
    throw new Trouble(`${option} 后面要写文件。`, usage.split("\n"));
  const progress = makeProgress({ stream: process.stderr, quiet: true });
  await ensureInstalled(progress);
  if (option === "--verify") {
    const { verifyBackup } = await import("./verify-backup.mjs");
    console.log(summaryOf("备份完好", fromCaller(value), await verifyBackup(fromCaller(value))));
    return 0;
  }
  return withDatabase("backup", progress, async (databaseUrl) => {
    const { writeBackup } = await import("./write-backup.mjs");
    const file = targetFile(value);
    console.log(summaryOf("已备份并核验", file, await writeBackup(databaseUrl, file)));
    return 0;
  });
}

/** Paths mean what was typed where it was typed. */
export const fromCaller = (file) => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);

/** Where a backup goes: to the file given, into the folder given, or into the data folder. */
function targetFile(given) {
  if (given === undefined) return newBackupFile();
  const full = fromCaller(given);
  return existsSync(full) && statSync(full).isDirectory() ? path.join(full, backupName("shubi")) : full;
}

/** A file in the data folder named after this moment. */
export const newBackupFile = (prefix = "shubi") => inData("backups", backupName(prefix));

function backupName(prefix) {
  const at = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  return `${prefix}-${day}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}.tar`;
}

/** One line an administrator can file: what, where, how much. */
export function summaryOf(what, file, { createdAt, tables, parts, secrets }) {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const megabytes = Object.values(parts).reduce((sum, part) => sum + part.bytes, 0) / 1e6;
  const secret = secrets.length > 0 ? "含登录密钥" : "登录密钥由环境变量提供，不在备份内";
  return `${what}：${file}\n  做于 ${new Date(createdAt).toLocaleString("zh-CN")}，${tables.length} 张表，${rows} 行，${megabytes.toFixed(1)} MB，${secret}`;
}
