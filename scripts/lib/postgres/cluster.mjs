import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lastLines, run } from "../run.mjs";
import { Trouble } from "../trouble.mjs";
import { program } from "./binaries.mjs";
import { giveTo } from "./home.mjs";

export const databaseName = "shubi";
export const roleName = "shubi";

/**
 * Character classes must know Chinese, or trigram search finds nothing; macOS lacks C.UTF-8. The builtin
 * provider's C.UTF-8 does not help.
 */
const locales = ["C.UTF-8", "en_US.UTF-8", "zh_CN.UTF-8"];

/** Runs one of PostgreSQL's programs as the database's user, free of the caller's PG* settings. */
export function runProgram(home, name, args) {
  const { PATH, SYSTEMROOT, TMPDIR, TEMP, TZ } = process.env;
  return run(program(home.nativeDir, name), args, {
    mustFinish: true,
    cwd: path.dirname(home.clusterDir),
    // Out of reach of a Ctrl+C in the terminal, which would stop PostgreSQL before the app.
    detached: process.platform !== "win32",
    env: { PATH, SYSTEMROOT, TMPDIR, TEMP, TZ, LC_ALL: "C" },
    ...(home.user ? { uid: home.user.uid, gid: home.user.gid } : {}),
  });
}

/**
 * Makes the data folder when there is none. It is filled beside and then renamed, so that a kill in between
 * leaves no half database.
 */
export async function ensureCluster(home, { throwaway }) {
  if (existsSync(path.join(home.clusterDir, "PG_VERSION"))) return assertSameMajor(home);
  const draft = `${home.clusterDir}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  giveTo(home.user, draft);
  const passwordFile = `${draft}.password`;
  writeFileSync(passwordFile, `${home.config.password}\n`, { mode: 0o600 });
  giveTo(home.user, passwordFile);
  try {
    await initdb(home, draft, passwordFile, throwaway);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, home.clusterDir);
}

async function initdb(home, draft, passwordFile, throwaway) {
  let output = "";
  for (const locale of locales) {
    const args = [`--pgdata=${draft}`, `--username=${roleName}`, `--pwfile=${passwordFile}`];
    args.push("--auth=scram-sha-256", "--encoding=UTF8", `--locale=${locale}`, "--lc-messages=C");
    if (throwaway) args.push("--no-sync");
    const result = await runProgram(home, "initdb", args);
    if (result.code === 0) return;
    output = result.output;
    if (!/invalid locale/.test(output)) break;
  }
  throw new Trouble("未能建立数据库。", initdbAdvice(output), lastLines(output, 20));
}

function initdbAdvice(output) {
  if (/No space left/.test(output)) return ["磁盘空间不足，请至少留出 1 GB。"];
  if (/user does not exist/.test(output)) {
    return ["当前用户号在系统里没有名字（容器里常见）。请先用 useradd 建立用户，或改用 root 运行。"];
  }
  return ["请看上面的原因；也可以自备 PostgreSQL，并用 DATABASE_URL 指定。"];
}

function assertSameMajor(home) {
  const made = readFileSync(path.join(home.clusterDir, "PG_VERSION"), "utf8").trim();
  const control = readFileSync(path.join(home.nativeDir, "share", "postgresql", "postgres.bki"), "utf8");
  const installed = /^# PostgreSQL (\d+)/.exec(control)?.[1];
  if (installed === undefined || installed === made) return;
  throw new Trouble(`数据库由 PostgreSQL ${made} 建立，现在安装的是 ${installed}，不能直接打开。`, [
    `请换回带 PostgreSQL ${made} 的版本，用 pg_dump 导出后再升级。`,
  ]);
}

/** Settings of ours, in a file of their own because a command line would pass through a shell. */
export function writeSettings(home, port, { throwaway }) {
  const lines = [`port = ${port}`, "listen_addresses = '127.0.0.1'", "unix_socket_directories = ''"];
  lines.push("log_line_prefix = '%m [%p] '", "lc_messages = 'C'");
  if (throwaway) lines.push("fsync = off", "synchronous_commit = off", "full_page_writes = off");
  const file = path.join(home.clusterDir, "shubi.conf");
  writeFileSync(file, `${lines.join("\n")}\n`);
  giveTo(home.user, file);
  const main = path.join(home.clusterDir, "postgresql.conf");
  const text = readFileSync(main, "utf8");
  if (!text.includes("include_if_exists = 'shubi.conf'")) {
    writeFileSync(main, `${text.trimEnd()}\n\ninclude_if_exists = 'shubi.conf'\n`);
  }
}
