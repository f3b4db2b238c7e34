import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { root } from "../paths.mjs";
import { Trouble } from "../trouble.mjs";

/**
 * PostgreSQL refuses to run as root, so root runs it as another user of the system.
 *
 * @typedef {{name: string, uid: number, gid: number}} OsUser
 */

export const isRoot = process.getuid?.() === 0;

/**
 * The user whom root lets the database run as: the owner of the checkout where that is an ordinary user, else an
 * existing service user, else a new one without login.
 *
 * @returns {OsUser | undefined} undefined for an ordinary user, who runs it himself
 */
export function pickOsUser(progress) {
  if (!isRoot) return undefined;
  const owner = findByUid(statSync(root).uid);
  if (owner && owner.uid !== 0) return owner;
  const existing = findByName("postgres") ?? findByName("_postgres") ?? findByName("shubi");
  if (existing) return existing;
  const made = spawnSync("useradd", [
    "--system",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    "shubi",
  ]);
  if (made.status === 0)
    progress.note("PostgreSQL 不能以 root 运行，已新建无登录权限的系统用户 shubi 专门运行它");
  const user = findByName("shubi") ?? findByName("nobody");
  if (user) return user;
  throw new Trouble("PostgreSQL 不能以 root 运行，也没能新建供它使用的系统用户。", [
    "请改用普通用户运行 npm start，或先执行：useradd --system --no-create-home shubi",
  ]);
}

/** The user who owns a database made earlier. */
export const osUserOf = (uid) => (isRoot ? findByUid(uid) : undefined);

const findByName = (name) => accounts().find((account) => account.name === name);
const findByUid = (uid) => accounts().find((account) => account.uid === uid);

function accounts() {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => fields.length > 3)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** True when the user may run the program, counting every folder above it. */
export function canExecute(user, file) {
  if (!user) return true;
  return (
    spawnSync(file, ["--version"], { uid: user.uid, gid: user.gid, cwd: "/", stdio: "ignore" }).status === 0
  );
}

/** True when the user may reach the folder through every folder above it. */
export function canEnter(user, folder) {
  if (!user) return true;
  const options = { uid: user.uid, gid: user.gid, cwd: "/", stdio: "ignore" };
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], options).status === 0;
}
