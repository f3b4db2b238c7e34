import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureDataDir } from "../data-dir.mjs";
import { workingDir } from "../processes.mjs";
import { Trouble } from "../trouble.mjs";
import { installedBinaries, program } from "./binaries.mjs";
import { canEnter, canExecute, osUserOf, pickOsUser } from "./os-user.mjs";

/** Where things go that root's database user could not reach inside the checkout, for instance below /root. */
const outsideDir = "/var/lib/shubi";

/**
 * Everything needed to run one embedded database.
 *
 * @typedef {object} Home
 * @property {string} configFile where port and password are remembered
 * @property {{port: number, password: string, place: string}} config `place` is "." for inside the data folder
 * @property {string} clusterDir PostgreSQL's own data folder
 * @property {string} logFile
 * @property {string} nativeDir programs the database's user can run
 * @property {import("./os-user.mjs").OsUser | undefined} user undefined: the current user
 */

/**
 * Finds the embedded database of a data folder, or decides where a new one will be.
 *
 * @param {string} dataDir
 * @returns {Home}
 */
export function openHome(dataDir, progress) {
  ensureDataDir();
  const configFile = path.join(dataDir, "pg.json");
  const config = existsSync(configFile) ? readConfig(configFile) : newConfig(dataDir, configFile, progress);
  const place = path.resolve(dataDir, config.place);
  const clusterDir = path.join(place, "pg");
  const user = existsSync(clusterDir) ? ownerOf(clusterDir) : pickOsUser(progress);
  return {
    configFile,
    config,
    clusterDir,
    logFile: path.join(place, "pg.log"),
    nativeDir: reachableBinaries(user, progress),
    user,
  };
}

export const saveConfig = (home) =>
  writeFileSync(home.configFile, JSON.stringify(home.config, null, 2), { mode: 0o600 });

function readConfig(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "EACCES") throw foreignTrouble(statSync(file).uid, path.dirname(file));
    throw new Trouble(`数据库配置 ${file} 已损坏。`, [
      "请从备份恢复该文件；若库中没有要保留的内容，可删除它所在的目录后重来。",
    ]);
  }
}

function newConfig(dataDir, configFile, progress) {
  if (existsSync(path.join(dataDir, "pg", "PG_VERSION"))) {
    throw new Trouble(`${dataDir} 里有数据库，但缺少它的配置 pg.json（其中有密码）。`, [
      "请从备份恢复 pg.json；若库中没有要保留的内容，可删除该目录后重来。",
    ]);
  }
  const user = pickOsUser(progress);
  const place = canEnter(user, dataDir) ? "." : makeOutsidePlace(user, dataDir, progress);
  const config = { port: 0, password: randomBytes(24).toString("hex"), place };
  writeFileSync(configFile, JSON.stringify(config, null, 2), { mode: 0o600 });
  return config;
}

function makeOutsidePlace(user, dataDir, progress) {
  const id = createHash("sha256").update(dataDir).update(randomBytes(16)).digest("hex").slice(0, 12);
  const place = path.join(outsideDir, id);
  mkdirSync(place, { recursive: true, mode: 0o755 });
  chmodSync(outsideDir, 0o755);
  chmodSync(place, 0o711);
  progress.note(`数据库用户 ${user.name} 进不了 ${dataDir}，数据改放在 ${place}/pg（备份时请一并保存）`);
  return place;
}

function ownerOf(clusterDir) {
  const { uid } = statSync(clusterDir);
  if (process.getuid === undefined || uid === process.getuid()) return undefined;
  const user = osUserOf(uid);
  if (user) return user;
  throw foreignTrouble(uid, path.dirname(clusterDir));
}

function foreignTrouble(uid, folder) {
  const me = os.userInfo().username;
  return new Trouble(`数据库是另一个用户（uid ${uid}）建立的，当前用户 ${me} 不能使用。`, [
    "请改用原来的用户运行（例如 sudo npm start），或先停下述笔，再把数据交给当前用户：",
    `sudo chown -R ${me} ${folder}`,
  ]);
}

/** The installed programs where the database's user can run them, otherwise a copy outside the checkout. */
function reachableBinaries(user, progress) {
  const { nativeDir, version } = installedBinaries();
  if (canExecute(user, program(nativeDir, "postgres"))) return nativeDir;
  if (!user)
    throw new Trouble("内置的 PostgreSQL 在本机无法运行。", ["请自备 PostgreSQL，并用 DATABASE_URL 指定。"]);
  const copy = path.join(outsideDir, `postgresql-${version}`);
  if (!existsSync(copy)) copyBinaries(nativeDir, copy, progress);
  if (canExecute(user, program(copy, "postgres"))) return copy;
  throw new Trouble(`系统用户 ${user.name} 无法运行内置的 PostgreSQL（${copy}）。`, [
    "请改用普通用户运行 npm start，或自备 PostgreSQL 并用 DATABASE_URL 指定。",
  ]);
}

function copyBinaries(nativeDir, copy, progress) {
  progress.note(`项目目录对数据库用户不可达，把 PostgreSQL 程序复制到 ${copy}`);
  const draft = `${copy}.${process.pid}`;
  mkdirSync(outsideDir, { recursive: true, mode: 0o755 });
  cpSync(nativeDir, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** Removes what a throwaway data folder keeps elsewhere, and ends its server should it still run. */
export function abandonCluster(dataDir, { place }) {
  const clusterPlace = path.resolve(dataDir, place);
  const processFile = path.join(clusterPlace, "pg", "postmaster.pid");
  if (existsSync(processFile)) {
    const pid = Number(readFileSync(processFile, "utf8").split("\n")[0]);
    if (workingDir(pid) === path.join(clusterPlace, "pg")) process.kill(pid, "SIGQUIT");
  }
  if (clusterPlace !== dataDir) rmSync(clusterPlace, { recursive: true, force: true });
}

/** Hands a file or folder to the database's user. */
export function giveTo(user, file) {
  if (user) chownSync(file, user.uid, user.gid);
}
