import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import {
  type GoldDocument,
  type GoldSentence,
  goldDocumentSchema,
  goldSentenceSchema,
} from "@/lib/corpus/evaluation/gold";
import { listFaults, reportScores, reportSentences } from "@/lib/corpus/evaluation/report";
import { type DocumentScore, scoreDocument } from "@/lib/corpus/evaluation/score-document";
import { scoreSentences } from "@/lib/corpus/evaluation/score-sentences";
import { extractText } from "@/lib/corpus/extract-text";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { parseDocument } from "@/lib/corpus/parse-document";

const SENTENCES_FILE = "sentences.jsonl";

/**
 * Parses every text that has a gold file of the same name and reports how well the two agree: `{overall, sentences,
 * files}`, a text that cannot be parsed among `files` with its error code.
 *
 * @throws Error naming the file when a gold file is not of the form of `goldDocumentSchema`.
 */
export async function evaluate(textsFolder: string, goldFolder: string): Promise<object> {
  const goldNames = (await readdir(goldFolder)).filter((name) => name.endsWith(".json")).sort();
  const texts = await readdir(textsFolder).catch(() => [] as string[]);
  const scores: DocumentScore[] = [];
  const documents = new Map<string, LibraryDocument>();
  const files: object[] = [];
  for (const goldName of goldNames) {
    const stem = goldName.slice(0, -".json".length);
    const file = texts.find((name) => name === stem || path.parse(name).name === stem);
    if (file === undefined) {
      files.push({ file: stem, error: "no-text" });
      continue;
    }
    const gold = await readGold(path.join(goldFolder, goldName));
    const bytes = new Uint8Array(await readFile(path.join(textsFolder, file)));
    const parsed = await parseDocument(file, bytes);
    const extracted = await extractText(file, bytes);
    if (!parsed.ok || !extracted.ok) {
      files.push({ file, error: parsed.ok ? "unreadable" : parsed.error.code });
      continue;
    }
    const lines = extracted.value.lines.map((line) => (line.listNumber ?? "") + line.text);
    const score = scoreDocument(parsed.value, gold, lines);
    scores.push(score);
    documents.set(file, parsed.value);
    files.push({ file, ...reportScores([score]), faults: listFaults(score) });
  }
  const gold = await readSentences(goldFolder);
  // A labelled sentence may stand in a text that has no gold file of its own.
  const others = gold.length === 0 ? [] : texts.filter((name) => !documents.has(name)).sort();
  for (const file of others) {
    const parsed = await parseDocument(file, new Uint8Array(await readFile(path.join(textsFolder, file))));
    if (parsed.ok) documents.set(file, parsed.value);
  }
  const sentences = scoreSentences(gold, [...documents.values()]);
  return { overall: reportScores(scores), sentences: reportSentences(sentences), files };
}

async function readGold(file: string): Promise<GoldDocument> {
  const parsed = goldDocumentSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.success) throw new Error(`${file}: ${parsed.error.message}`);
  return parsed.data;
}

async function readSentences(folder: string): Promise<GoldSentence[]> {
  const text = await readFile(path.join(folder, SENTENCES_FILE), "utf8").catch(() => "");
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => {
    const parsed = goldSentenceSchema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${SENTENCES_FILE}, line ${index + 1}: ${parsed.error.message}`);
    return parsed.data;
  });
}
