import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { type ExportFormat, isMarkedFormat } from "@/lib/export/export-format";
import type { PageProfile } from "@/lib/export/page-profile";
import type { PrintedDraft } from "@/lib/export/print-sentence";
import {
  DEFAULT_READING_CHOICES,
  type ReadingChoices,
  readReadingSize,
} from "@/lib/export/reading-copy/reading-choices";
import type { ExportedDraft } from "@/lib/jobs/export-draft";
import type { Result } from "@/lib/result";
import { CHARS_PER_MINUTE_RANGE } from "@/lib/speech/speaking-time";

const USAGE = `用法：npm run -s export -- <文稿> -o <输出文件> [--profile <版式>] [--facts <要素.json>] [--against <旧稿>] [--author <姓名>]
  把文稿排成 GB/T 9704 版式的文件，不用数据库。
  文稿     .json（本产品的文稿，或 {document, facts}）、.md、.txt、.docx（也可用 .doc .wps .rtf .html .pdf）
  -o       输出文件，扩展名定格式：.docx .pdf .txt .md
  --profile  版式：speech（讲话稿，默认）、report（汇报材料）、host（主持词），或一个 .json 文件，只写与讲话稿不同的项，
           如 {"base": "report", "lineSpacingPt": 28}；与 GB/T 9704 不同之处会列在标准错误里
           reading：大字版（念稿用，.docx 或 .pdf），另有 --size 18|22|26 字号（磅，默认 22）、--rate 语速（每分钟字数，
           默认 180）、--no-breaths 不印停顿记号
  --author 写进 .docx 的作者，不给就写产品名
  --facts  要素表：{unit, year, occasion, speaker, post, date, place, …}，都可省略
  --against  与旧稿比对，输出花脸稿：.docx 带 Word 修订（署名用 --author，时间用文稿的修改时间），.pdf 划线标出
`;

/** 0 when the file is written, 1 when the draft cannot be read or the file not written, 2 for a call that is no use. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return complain(USAGE, 2);
  const { isExportFormat } = await import("@/lib/export/export-format");
  const extension = path.extname(options.output).slice(1).toLowerCase();
  const isReading = options.profile === "reading";
  const format = isReading ? `reading-${extension}` : extension;
  if (!isExportFormat(format) && isReading) return complain("大字版只有 .docx 和 .pdf 两种。\n", 2);
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
  const profile = await readProfileOption(isReading ? undefined : options.profile);
  if (!profile.ok) return complain(`${failureMessage(profile.error)}\n`, 2);
  const fresh = { document: draft.value.document, facts: { ...draft.value.facts, ...facts } };
  const exported = await exportFile(fresh, format, profile.value, options);
  if (exported === null) return complain("花脸稿只能是 .docx 或 .pdf。\n", 2);
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

/** The draft as a file, or against an older one a marked copy; null for a format a marked copy cannot have. */
async function exportFile(
  fresh: PrintedDraft,
  format: ExportFormat,
  profile: PageProfile,
  { input, against, author, reading }: Options,
): Promise<Result<ExportedDraft> | null> {
  if (against === undefined) {
    const { exportDraft } = await import("@/lib/jobs/export-draft");
    const file = author === undefined ? {} : { author };
    return exportDraft(fresh.document, fresh.facts, format, profile, file, reading);
  }
  if (!isMarkedFormat(format)) return null;
  const { exportMarked } = await import("@/lib/jobs/export-marked");
  const { readDraftFile } = await import("./read-draft-file");
  const old = await readDraftFile(against);
  if (!old.ok) return old;
  const date = localTime((await stat(input)).mtime);
  const before = { document: old.value.document, facts: { ...fresh.facts, ...old.value.facts } };
  return exportMarked(before, fresh, { author: author ?? "修改人", date }, format, profile);
}

/** A moment by the clock of this machine, as Word writes it: with the figures of the clock, called UTC. */
function localTime(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return `${shifted.toISOString().slice(0, 19)}Z`;
}

function complain(message: string, code: 1 | 2): number {
  process.stderr.write(message);
  return code;
}

type Options = NonNullable<ReturnType<typeof readOptions>>;

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        facts: { type: "string" },
        against: { type: "string" },
        profile: { type: "string" },
        author: { type: "string" },
        ...{ size: { type: "string" }, rate: { type: "string" }, "no-breaths": { type: "boolean" } },
      },
    });
    const [input] = positionals;
    const { output, facts, against, profile, author } = values;
    const reading = readingChoices(values.size, values.rate, values["no-breaths"] !== true);
    if (input === undefined || positionals.length > 1 || output === undefined || reading === null)
      return null;
    return { input, output, facts, against, profile, author, reading };
  } catch {
    return null;
  }
}

function readingChoices(
  size: string = String(DEFAULT_READING_CHOICES.sizePt),
  rate: string = String(DEFAULT_READING_CHOICES.charsPerMinute),
  breaths: boolean,
): ReadingChoices | null {
  const sizePt = readReadingSize(size);
  const charsPerMinute = Number(rate);
  const { min, max } = CHARS_PER_MINUTE_RANGE;
  if (sizePt === null || !(charsPerMinute >= min && charsPerMinute <= max)) return null;
  return { sizePt, breaths, charsPerMinute };
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
