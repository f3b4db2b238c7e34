import { assignMoves } from "@/lib/corpus/assign-moves";
import { cleanLines } from "@/lib/corpus/clean-lines";
import { deriveTexts } from "@/lib/corpus/derive-texts";
import { extractText } from "@/lib/corpus/extract-text";
import { findFront } from "@/lib/corpus/find-front";
import { findMentions } from "@/lib/corpus/find-mentions";
import { parseDocument } from "@/lib/corpus/parse-document";
import { type Outline, parseOutline } from "@/lib/corpus/parse-outline";
import type { ExtractedText } from "@/lib/corpus/source-line";
import { splitDocuments } from "@/lib/corpus/split-documents";
import { splitRunTogether } from "@/lib/corpus/split-run-together";
import { unwrapLines } from "@/lib/corpus/unwrap-lines";
import { type Measured, measure } from "./measure";
import type { BenchDocument } from "./read-documents";

/**
 * Throughput of each stage from the bytes of a file to the library document. Each stage works on what the one before
 * made. `parse` is the first four that need no bytes, together: clean, front, outline and everything named; `derive`
 * is all that is done with the lines of a file, moves and themes as well; `whole` begins at the bytes.
 */
export async function measureStages(
  documents: readonly BenchDocument[],
  rounds: number,
): Promise<Measured[]> {
  const chars = documents.reduce((sum, { text }) => sum + text.length, 0);
  const run = (stage: string, work: () => unknown) => measure(stage, chars, rounds, work);
  const extracted = await extractAll(documents);
  const cleaned = extracted.map(clean);
  const fronts = cleaned.map(front);
  const outlines = fronts.map(outline);
  return [
    await run("extract", () => extractAll(documents)),
    await run("clean", () => extracted.map(clean)),
    await run("front", () => cleaned.map(front)),
    await run("outline", () => fronts.map(outline)),
    await run("entities", () => outlines.map(entities)),
    await run("classify", () => outlines.map((outline) => assignMoves(outline))),
    await run("parse", () =>
      extracted.map((text) => {
        const found = outline(front(clean(text)));
        return { found, mentions: entities(found) };
      }),
    ),
    await run("derive", () => extracted.map((text, index) => deriveTexts(`${index}.txt`, text))),
    await run("whole", async () => {
      for (const { fileName, bytes } of documents) await parseDocument(fileName, bytes);
    }),
  ];
}

async function extractAll(documents: readonly BenchDocument[]): Promise<ExtractedText[]> {
  const extracted = await Promise.all(documents.map(({ fileName, bytes }) => extractText(fileName, bytes)));
  return extracted.flatMap((each) => (each.ok ? [each.value] : []));
}

function clean({ lines, format }: ExtractedText) {
  const cleaned = cleanLines(lines, format);
  return { ...cleaned, lines: splitRunTogether(splitDocuments(cleaned.lines).documents[0] ?? []) };
}

function front(cleaned: ReturnType<typeof clean>) {
  return findFront(cleaned, "未名.txt", null);
}

function outline({ body }: ReturnType<typeof front>) {
  return parseOutline(unwrapLines(body));
}

function entities({ headings, paragraphs }: Outline) {
  return findMentions([
    ...headings.flatMap(({ text, span }, h) => (span === null ? [{ block: { h }, text }] : [])),
    ...paragraphs.map(({ text }, p) => ({ block: { p }, text })),
  ]);
}
