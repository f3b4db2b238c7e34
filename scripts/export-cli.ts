import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";

const USAGE = `用法：npm run -s export -- <文稿> -o <输出文件> [--profile <版式>] [--facts <要素.json>]
  把文稿排成 GB/T 9704 版式的文件，不用数据库。
  文稿     .json（本产品的文稿，或 {document, facts}）、.md、.txt、.docx（也可用 .doc .wps .rtf .html .pdf）
  -o       输出文件，扩展名定格式：.docx .pdf .txt .md
  --profile  版式：speech（讲话稿，默认）、report（汇报材料）、host（主持词），或一个 .json 文件，只写与讲话稿不同的项，
           如 {"base": "report", "lineSpacingPt": 28}；与 GB/T 9704 不同之处会列在标准错误里
  --author 写进 .docx 的作者，不给就写产品名
  --facts  要素表：{unit, year, occasion, speaker, post, date, place, …}，都可省略
`;

/** 0 when the file is written, 1 when the draft cannot be read or the file not written, 2 for a call that is no use. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return complain(USAGE, 2);
  const { isExportFormat } = await import("@/lib/export/export-format");
  const format = path.extname(options.output).slice(1).toLowerCase();
  if (!isExportFormat(format))
    return complain(
      `不能导出为“${path.basename(options.output)}”：扩展名须是 .docx、.pdf、.txt 或 .md。\n`,
      2,
    );
  const facts = options.facts === undefined ? {} : await readFacts(options.facts);
  if (facts === null)
    return complain(`要素表读不了：${options.facts}。请确认文件存在，内容是 JSON 对象。\n`, 2);
  const { readDraftFile } = await import("./read-draft-file");
  const { failureMessage } = await import("@/lib/messages/zh");
  const draft = await readDraftFile(options.input);
  if (!draft.ok) return complain(`${options.input}：${failureMessage(draft.error)}\n`, 1);
  const { readProfileOption } = await import("./read-profile-option");
  const profile = await readProfileOption(options.profile);
  if (!profile.ok) return complain(`${failureMessage(profile.error)}\n`, 2);
  const { exportDraft } = await import("@/lib/jobs/export-draft");
  const { document } = draft.value;
  const file = options.author === undefined ? {} : { author: options.author };
  const exported = await exportDraft(
    document,
    { ...draft.value.facts, ...facts },
    format,
    profile.value,
    file,
  );
  if (!exported.ok) return complain(`${failureMessage(exported.error)}\n`, 1);
  try {
    await writeFile(options.output, exported.value.bytes);
  } catch {
    return complain(`写不了 ${options.output}。请确认文件夹存在、可以写入，文件没有被别的程序打开。\n`, 1);
  }
  const { profileDeviations } = await import("@/lib/export/profile-deviations");
  const { deviationText } = await import("@/lib/messages/zh-profile");
  const isPaged = format === "docx" || format === "pdf";
  const deviations = isPaged ? profileDeviations(profile.value).map(deviationText) : [];
  for (const note of [...exported.value.notes, ...deviations]) process.stderr.write(`${note}\n`);
  return 0;
}

function complain(message: string, code: 1 | 2): number {
  process.stderr.write(message);
  return code;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        facts: { type: "string" },
        profile: { type: "string" },
        author: { type: "string" },
      },
    });
    const [input] = positionals;
    if (input === undefined || positionals.length > 1 || values.output === undefined) return null;
    const { output, ...rest } = values;
    return { input, output, ...rest };
  } catch {
    return null;
  }
}

async function readFacts(file: string) {
  const { readFactSheet } = await import("@/lib/speech/fact-sheet");
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? readFactSheet(value) : null;
  } catch {
    return null;
  }
}

process.exit(await main(process.argv.slice(2)));
