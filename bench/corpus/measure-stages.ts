import { assignMoves } from "@/lib/corpus/assign-moves";
import { cleanLines } from "@/lib/corpus/clean-lines";
import { extractText } from "@/lib/corpus/extract-text";
import { findFront } from "@/lib/corpus/find-front";
import { findMentions } from "@/lib/corpus/find-mentions";
import { parseDocument } from "@/lib/corpus/parse-document";
import { parseOutline } from "@/lib/corpus/parse-outline";
import type { ExtractedText } from "@/lib/corpus/source-line";
import { splitDocuments } from "@/lib/corpus/split-documents";
import { splitRunTogether } from "@/lib/corpus/split-run-together";
import { unwrapLines } from "@/lib/corpus/unwrap-lines";
import { type Measured, measure } from "./measure";
import type { BenchDocument } from "./read-documents";

/**
 * Throughput of each stage from the bytes of a file to the library document. Each stage works on what the one before
 * made; `clean-and-outline` is clean, front and outline together, `whole` is everything.
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
  const texts = outlines.map(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return [
    await run("extract", () => extractAll(documents)),
    await run("clean", () => extracted.map(clean)),
    await run("front", () => cleaned.map(front)),
    await run("outline", () => fronts.map(outline)),
    await run("clean-and-outline", () => extracted.map((text) => outline(front(clean(text))))),
    await run("entities", () =>
      texts.map((paragraphs) => findMentions(paragraphs.map((text, p) => ({ block: { p }, text })))),
    ),
    await run("classify", () => outlines.map(assignMoves)),
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
