import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ImportOutcome } from "@/lib/jobs/import-files";
import { failureMessage } from "@/lib/messages/zh";
import { fail, type Result } from "@/lib/result";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const USAGE = `用法：
  npm run -s corpus -- parse <文件…>     解析文件，每个文件输出一行 JSON（不用数据库）
  npm run -s corpus -- import <文件…>    导入到本单位语料库
  npm run -s corpus -- evaluate --texts <目录> --gold <目录>
                                         对照人工标注，报告提纲、清洗、人名、语步、主题的准确率（不用数据库）
  npm run -s corpus -- register [目录或文件]
                                         文稿的语言指标，与实际文稿对照；不给目录就量内置语料（不用数据库）
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
  const { importUpload } = await import("@/lib/jobs/import-files");
  const { refreshMinedLibrary } = await import("@/lib/jobs/refresh-mined-library");
  const scope = await findOwnerScope();
  if (scope === null) {
    process.stderr.write("还没有管理员账号。请先 npm start，在浏览器里完成首次使用，再导入。\n");
    return 1;
  }
  let failed = 0;
  for (const file of paths) {
    const bytes = await readFile(file).catch(() => null);
    const imported: Result<ImportOutcome[]> =
      bytes === null
        ? fail("unreadable")
        : await importUpload(scope, { fileName: path.basename(file), bytes: new Uint8Array(bytes) });
    for (const line of outcomeLines(file, imported)) {
      if (line.startsWith("未导入")) failed += 1;
      process.stdout.write(`${line}\n`);
    }
  }
  await refreshMinedLibrary(scope.organisationId);
  return failed === 0 ? 0 : 1;
}

/** One line a document: a file, or each file of an archive. */
function outcomeLines(file: string, upload: Result<ImportOutcome[]>): string[] {
  if (!upload.ok) return [`未导入\t${file}\t${failureMessage(upload.error)}`];
  return upload.value.map(({ fileName, imported }) => {
    const name = fileName === path.basename(file) ? file : `${file}/${fileName}`;
    if (!imported.ok) return `未导入\t${name}\t${failureMessage(imported.error)}`;
    const { title, otherChars } = imported.value;
    const left = otherChars > 0 ? `\t只导入了第一篇，另有约 ${otherChars} 字的文稿，请拆成单篇再导入` : "";
    return `已导入\t${name}\t《${title}》${left}`;
  });
}

async function loadBuiltInTexts(): Promise<number> {
  const { loadBuiltIn } = await import("@/lib/jobs/load-built-in");
  await loadBuiltIn(path.join(ROOT, "corpus", "texts"));
  return 0;
}

async function evaluateTexts(args: readonly string[]): Promise<number> {
  const texts = optionOf(args, "--texts");
  const gold = optionOf(args, "--gold");
  if (texts === null || gold === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { evaluate } = await import("./evaluate");
  process.stdout.write(`${JSON.stringify(await evaluate(texts, gold), null, 2)}\n`);
  return 0;
}

async function printRegister(target = path.join(ROOT, "corpus", "texts")): Promise<number> {
  const { registerTable } = await import("./register");
  process.stdout.write(`${await registerTable(target)}\n`);
  return 0;
}

function optionOf(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}

async function main([command, ...paths]: readonly string[]): Promise<number> {
  if (command === "parse" && paths.length > 0) return parse(paths);
  if (command === "evaluate") return evaluateTexts(paths);
  if (command === "register") return printRegister(paths[0]);
  if (command === "import" && paths.length > 0) return importFiles(paths);
  if (command === "load-builtin") return loadBuiltInTexts();
  process.stderr.write(USAGE);
  return 2;
}

process.exit(await main(process.argv.slice(2)));
