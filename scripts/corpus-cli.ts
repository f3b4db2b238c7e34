import path from "node:path";
import { fileURLToPath } from "node:url";
import { optionOf } from "./options";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const USAGE = `用法：
  npm run -s corpus -- parse <文件…>     解析文件，每个文件输出一行 JSON（不用数据库）
  npm run -s corpus -- import <文件或目录…>
                                         导入到本单位语料库
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

async function loadBuiltInTexts(): Promise<number> {
  const { loadBuiltIn } = await import("@/lib/jobs/load-built-in");
  await loadBuiltIn(path.join(ROOT, "corpus", "texts"));
  return 0;
}

async function evaluateTexts(args: readonly string[]): Promise<number> {
  const texts = optionOf("texts", args);
  const gold = optionOf("gold", args);
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

async function main([command, ...paths]: readonly string[]): Promise<number> {
  if (command === "parse" && paths.length > 0) return parse(paths);
  if (command === "evaluate") return evaluateTexts(paths);
  if (command === "register") return printRegister(paths[0]);
  if (command === "import" && paths.length > 0) {
    const { importFiles } = await import("./import-files");
    return importFiles(paths);
  }
  if (command === "load-builtin") return loadBuiltInTexts();
  process.stderr.write(USAGE);
  return 2;
}

process.exit(await main(process.argv.slice(2)));
