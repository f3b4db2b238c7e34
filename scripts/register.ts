import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type RegisterFigures, registerFigures } from "@/lib/corpus/evaluation/register";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { parseDocument } from "@/lib/corpus/parse-document";
import reference from "../corpus/register.json";

type Group = (typeof reference.groups)[number];
type FigureName = Exclude<keyof Group, "name">;

const ROWS: readonly (readonly [label: string, name: FigureName, own: (of: RegisterFigures) => number])[] = [
  ["句长中位（字）", "sentenceMedian", ({ sentence }) => sentence.median],
  ["句长九成（字）", "sentenceP90", ({ sentence }) => sentence.p90],
  ["分句中位（字）", "clauseMedian", ({ clause }) => clause.median],
  ["分句九成（字）", "clauseP90", ({ clause }) => clause.p90],
  ["四字分句占比", "fourCharacterClauses", (of) => of.fourCharacterClauses],
  ["引号词/千字", "quotedWords", (of) => of.quotedWords],
  ["段内序数/千字", "runInOrdinals", (of) => of.runInOrdinals],
  ["数据/千字", "figures", (of) => of.figures],
  ["“要”/千字", "yao", (of) => of.yao],
  ["必须务必切实坚决/千字", "insistence", (of) => of.insistence],
  ["着力聚焦围绕突出/千字", "focus", (of) => of.focus],
  ["段内标题中位（字）", "runInHeading", (of) => of.runInHeading],
  ["万字相异字对", "distinctPairs", (of) => of.distinctPairs],
];

/**
 * A table of the register of a folder's texts, or of a single file, speeches and debriefing reports apart, beside that
 * of real texts (`corpus/register.json`).
 */
export async function registerTable(target: string): Promise<string> {
  const documents = await readDocuments(target);
  const reports = documents.filter(({ kind }) => kind === "debriefing-report");
  const speeches = documents.filter(({ kind }) => kind !== "debriefing-report");
  const own = [
    { name: "本批讲话", documents: speeches },
    { name: "本批述职报告", documents: reports },
  ].filter((group) => group.documents.length > 0);
  const figures = own.map((group) => registerFigures(group.documents));
  const header = ["", ...own.map(({ name }) => name), ...reference.groups.map(({ name }) => `实际${name}`)];
  const rows = ROWS.map(([label, name, ownFigure]) => [
    label,
    ...figures.map((of) => String(ownFigure(of))),
    ...reference.groups.map((group) => String(group[name])),
  ]);
  const size = figures.map(({ texts, characters }) => `${texts} 篇 ${characters} 字`);
  const shared = figures.map((of) => String(of.sharedRuns));
  return [header, ["规模", ...size], ...rows, ["八字串与他篇重合", ...shared, `全部 ${reference.sharedRuns}`]]
    .map((cells) => cells.join("\t"))
    .join("\n");
}

async function readDocuments(target: string): Promise<LibraryDocument[]> {
  const names = await readdir(target).catch(() => null);
  const files = names === null ? [target] : names.sort().map((name) => path.join(target, name));
  const documents: LibraryDocument[] = [];
  for (const file of files) {
    const parsed = await parseDocument(path.basename(file), new Uint8Array(await readFile(file)));
    if (parsed.ok) documents.push(parsed.value);
    else process.stderr.write(`${file}: ${parsed.error.code}\n`);
  }
  return documents;
}
