import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { KnownOccasion } from "./check-files";

const USAGE = `用法：npm run -s check -- <文件…> [--year 2026] [--facts <要素.json>] [--json]
  审校文稿（.txt .md .docx .doc .wps .rtf .html .pdf），不用数据库。
  --year   文稿的年份，时效类检查以它为准
  --facts  要素表：{unit, level, year, occasion, speaker, post, unitCount, places, persons, minutes}，都可省略
  --json   每个文件输出一行 JSON：{file, characters, findings:[…]}，位置按清理后的正文计
`;

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const occasion = await readOccasion(options.facts, options.year);
  if (typeof occasion === "string") {
    process.stderr.write(`${occasion}\n`);
    return 2;
  }
  const { checkFiles, describeFindings } = await import("./check-files");
  let failed = 0;
  for await (const line of checkFiles(options.files, occasion)) {
    if ("error" in line) failed += 1;
    process.stdout.write(options.json ? `${JSON.stringify(line)}\n` : describeFindings(line));
  }
  return failed === 0 ? 0 : 1;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: "string" },
        facts: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    return positionals.length === 0 ? null : { ...values, files: positionals };
  } catch {
    return null;
  }
}

/** The fact sheet and the year asked for, or what is wrong with them. */
async function readOccasion(
  factsPath: string | undefined,
  yearText: string | undefined,
): Promise<KnownOccasion | string> {
  const { readCheckFacts } = await import("@/lib/review/read-check-facts");
  const year = yearText === undefined ? null : Number(yearText);
  if (year !== null && !(Number.isInteger(year) && year >= 1949 && year <= 2099))
    return `--year 要写四位年份，例如 2026；现在是“${yearText}”。`;
  if (factsPath === undefined) return { ...readCheckFacts({}), year };
  try {
    const known = readCheckFacts(JSON.parse(await readFile(factsPath, "utf8")));
    return { ...known, year: year ?? known.year };
  } catch {
    return `要素表读不了：${factsPath}。请确认文件存在，内容是 JSON 对象。`;
  }
}

process.exit(await main(process.argv.slice(2)));
