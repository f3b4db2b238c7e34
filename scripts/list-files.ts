import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** Files the system leaves behind in folders; nobody means to import them. */
const SYSTEM_FILE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu;

/** The files named, and every file in the folders named, however deep; sorted within a folder. */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const each of paths) {
    const isFolder = await stat(each).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      files.push(each);
      continue;
    }
    const names = (await readdir(each)).filter((name) => !SYSTEM_FILE.test(name)).sort();
    files.push(...(await listFiles(names.map((name) => path.join(each, name)))));
  }
  return files;
}
