import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { extractText } from "@/lib/corpus/extract-text";
import { draftFromText } from "@/lib/export/draft-from-text";
import { exportDocx } from "@/lib/export/export-docx";
import { exportMarkdown } from "@/lib/export/export-markdown";
import { segmentText } from "@/lib/export/print-segments";
import { printedLines } from "@/lib/export/printed-lines";
import { exportPdf } from "@/lib/jobs/export-pdf";
import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import { draftToText } from "@/lib/speech/draft-text";
import { numberOption } from "@/scripts/options";
import { docxPoints } from "./export/docx-points";
import { pdfPoints } from "./export/pdf-points";
import type { Point } from "./export/point";
import { BUILT_IN } from "./support/read-folders";

/**
 * Time of a .docx and a PDF of so many characters, beside pandoc's .docx and LibreOffice's PDF (of our .docx) of the same
 * text in the same run, and what each of the files keeps of the standard, read from the files themselves. Every round
 * writes another text, so that nothing is taken from a cache. Prints one JSON object, the table of points on stderr.
 *
 * On a busy machine look at `cpuMs` (processor time a round, every thread counted) beside the load.
 */
const chars = numberOption("chars", 10_000);
const rounds = numberOption("rounds", 9);
const BARS_MS = { docx: 150, pdf: 200 } as const;

/** The title block of the first text with headings, and paragraphs of as many texts as it takes. */
async function longDraft(): Promise<DraftDocument> {
  const content: BlockNode[] = [];
  let length = 0;
  for (const file of readdirSync(BUILT_IN).sort()) {
    const extracted = await extractText(file, new Uint8Array(readFileSync(path.join(BUILT_IN, file))));
    if (!extracted.ok) continue;
    const read = draftFromText(extracted.value, file);
    if (!read.content.some(({ type }) => type === "heading")) continue;
    const isFirst = content.length === 0;
    for (const block of read.content) {
      const isBody = block.type === "heading" || block.type === "paragraph";
      if (block.type === "signature" || (!isBody && !isFirst)) continue;
      content.push(block);
      length += (block.content ?? []).reduce(
        (sum, node) => sum + (node.type === "text" ? node.text.length : 2),
        0,
      );
      if (length >= chars) return { ...read, content };
    }
  }
  throw new Error("bench export: the built-in texts are too short");
}

/** The draft with a paragraph that no other round has. */
function changed(draft: DraftDocument, round: number): DraftDocument {
  const paragraph: BlockNode = {
    type: "paragraph",
    content: [{ type: "text", text: `第${round + 1}次改动。` }],
  };
  return { ...draft, content: [...draft.content, paragraph] };
}

type Timed = { readonly medianMs: number; readonly worstMs: number; readonly cpuMs: number };

async function timed(work: (round: number) => unknown): Promise<Timed> {
  await work(-2);
  await work(-1);
  const walls: number[] = [];
  const cpu = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    await work(round);
    walls.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(cpu);
  walls.sort((a, b) => a - b);
  const rounded = (ms: number) => Number(ms.toFixed(1));
  return {
    medianMs: rounded(walls[Math.floor(rounds / 2)] ?? 0),
    worstMs: rounded(walls.at(-1) ?? 0),
    cpuMs: rounded((user + system) / 1000 / rounds),
  };
}

/** Runs a program once to warm it and once for the clock; null where it is not installed. */
function peer(
  program: string,
  args: readonly string[],
  output: string,
): { ms: number; bytes: Uint8Array } | null {
  for (const isMeasured of [false, true]) {
    const from = performance.now();
    const ran = spawnSync(program, args, { stdio: "ignore" });
    const ms = Number((performance.now() - from).toFixed(1));
    if (ran.error !== undefined || ran.status !== 0) {
      process.stderr.write(`${program} 没有装，或没有跑通：这一列没有数。\n`);
      return null;
    }
    if (isMeasured) return { ms, bytes: new Uint8Array(readFileSync(output)) };
  }
  return null;
}

function printTable(title: string, columns: Readonly<Record<string, readonly Point[] | null>>): void {
  const present = Object.entries(columns).flatMap(([name, points]) =>
    points === null ? [] : [[name, points] as const],
  );
  process.stderr.write(`\n${title}\n`);
  for (const [index, { name }] of (present[0]?.[1] ?? []).entries()) {
    const cells = present.map(([column, points]) => {
      const own = points[index];
      return `${column} ${own?.holds ? "是" : "否"}${own?.seen ? `（${own.seen}）` : ""}`;
    });
    process.stderr.write(`  ${name}：${cells.join("；")}\n`);
  }
}

const score = (points: readonly Point[] | null) =>
  points === null ? null : `${points.filter(({ holds }) => holds).length}/${points.length}`;

const draft = await longDraft();
const folder = mkdtempSync(path.join(tmpdir(), "export-bench-"));
try {
  const headings = printedLines(draft, {}, { bracketDateLine: true })
    .filter(({ role }) => role === "heading")
    .map(({ segments }) => segmentText(segments));
  const docx = await exportDocx(draft, {});
  const pdf = exportPdf(draft, {}).bytes;
  const inFolder = (name: string) => path.join(folder, name);
  writeFileSync(inFolder("draft.md"), exportMarkdown(draft, {}));
  writeFileSync(inFolder("draft.docx"), docx);
  const pandoc = peer(
    "pandoc",
    [inFolder("draft.md"), "-o", inFolder("pandoc.docx")],
    inFolder("pandoc.docx"),
  );
  const office = peer(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      `${folder}/office`,
      inFolder("draft.docx"),
    ],
    inFolder("office/draft.pdf"),
  );
  const docxTable = {
    述笔: await docxPoints(docx, headings.length),
    pandoc: pandoc === null ? null : await docxPoints(pandoc.bytes, headings.length),
  };
  const pdfTable = {
    述笔: pdfPoints(pdf, headings),
    LibreOffice: office === null ? null : pdfPoints(office.bytes, headings),
  };
  if (pdfTable.述笔 === null) process.stderr.write("poppler-utils 没有装：PDF 的各点没有量。\n");
  printTable(".docx 与标准相符的各点", docxTable);
  printTable("PDF 与标准相符的各点", pdfTable);
  const result = {
    characters: draftToText(draft, {}).length,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    docx: await timed((round) => exportDocx(changed(draft, round), {})),
    pdf: await timed((round) => exportPdf(changed(draft, round), {})),
    barsMs: BARS_MS,
    pandocDocxMs: pandoc?.ms ?? null,
    libreOfficePdfMs: office?.ms ?? null,
    docxPoints: { shubi: score(docxTable.述笔), pandoc: score(docxTable.pandoc) },
    pdfPoints: { shubi: score(pdfTable.述笔), libreOffice: score(pdfTable.LibreOffice) },
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
