import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const USAGE = `用法：
  npm run -s corpus -- parse <文件…>     解析文件，每个文件输出一行 JSON（不用数据库）
  npm run -s corpus -- import <文件…>    导入到本单位语料库
`;

async function parse(paths: readonly string[]): Promise<number> {
  const { parseFiles } = await import("./parse-files");
  let failed = 0;
  for await (const line of parseFiles([...paths])) {
    if ("error" in line) failed += 1;
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return failed === 0 ? 0 : 1;
}

async function importFiles(paths: readonly string[]): Promise<number> {
  const { findOwnerScope } = await import("@/lib/store/organisations");
  const { importFile } = await import("@/lib/jobs/import-files");
  const { refreshMinedLibrary } = await import("@/lib/jobs/refresh-mined-library");
  const { failureMessage } = await import("@/lib/messages/zh");
  const scope = await findOwnerScope();
  if (scope === null) {
    process.stderr.write("还没有管理员账号。请先 npm start，在浏览器里完成首次使用，再导入。\n");
    return 1;
  }
  let failed = 0;
  for (const file of paths) {
    const bytes = await readFile(file).catch(() => null);
    const imported =
      bytes === null
        ? null
        : await importFile(scope, { fileName: path.basename(file), bytes: new Uint8Array(bytes) });
    if (imported?.ok) {
      process.stdout.write(`已导入\t${file}\t《${imported.value.title}》\n`);
      continue;
    }
    failed += 1;
    const reason =
      imported === null ? failureMessage({ code: "unreadable" }) : failureMessage(imported.error);
    process.stdout.write(`未导入\t${file}\t${reason}\n`);
  }
  await refreshMinedLibrary(scope.organisationId);
  return failed === 0 ? 0 : 1;
}

async function loadBuiltInTexts(): Promise<number> {
  const { loadBuiltIn } = await import("@/lib/jobs/load-built-in");
  await loadBuiltIn(path.join(ROOT, "corpus", "texts"));
  return 0;
}

async function main([command, ...paths]: readonly string[]): Promise<number> {
  if (command === "parse" && paths.length > 0) return parse(paths);
  if (command === "import" && paths.length > 0) return importFiles(paths);
  if (command === "load-builtin") return loadBuiltInTexts();
  process.stderr.write(USAGE);
  return 2;
}

process.exit(await main(process.argv.slice(2)));
