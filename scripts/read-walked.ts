import { readFile } from "node:fs/promises";
import { cleanLines } from "@/lib/corpus/clean-lines";
import { extractText } from "@/lib/corpus/extract-text";
import { findFront } from "@/lib/corpus/find-front";
import { type Outline, parseOutline } from "@/lib/corpus/parse-outline";
import { unwrapLines } from "@/lib/corpus/unwrap-lines";
import { type WalkedSentence, walkMoves } from "@/lib/corpus/walk-moves";
import type { Move } from "@/lib/speech/move";

/** One text as the parser walks through it. */
export type WalkedFile = {
  readonly title: string;
  readonly outline: Outline;
  readonly moves: readonly Move[];
  readonly sentences: readonly WalkedSentence[];
};

/** @throws Error when the file cannot be read as a text. */
export async function readWalked(file: string): Promise<WalkedFile> {
  const extracted = await extractText(file, new Uint8Array(await readFile(file)));
  if (!extracted.ok) throw new Error(`${file}: ${extracted.error.code}`);
  const cleaned = cleanLines(extracted.value.lines, extracted.value.format);
  const front = findFront(cleaned, file, extracted.value.frontMatter.title ?? null);
  const outline = parseOutline(unwrapLines(front.body));
  return { title: front.title, outline, ...walkMoves(outline) };
}
