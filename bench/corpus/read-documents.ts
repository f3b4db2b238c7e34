import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { extractMarkdown } from "@/lib/corpus/extract-markdown";
import { noisyVariant } from "@/lib/corpus/testing/noisy-variant";

const TEXTS = fileURLToPath(new URL("../../corpus/texts/", import.meta.url));

export type BenchDocument = { readonly fileName: string; readonly bytes: Uint8Array; readonly text: string };

/** The built-in texts as .txt files: half of them as they are, the rest noisy variants, until there are `count`. */
export async function readDocuments(count: number): Promise<BenchDocument[]> {
  const names = (await readdir(TEXTS)).filter((name) => name.endsWith(".md")).sort();
  const markdowns = await Promise.all(names.map((name) => readFile(path.join(TEXTS, name), "utf8")));
  return Array.from({ length: count }, (_, index) => {
    const markdown = markdowns[Math.floor(index / 2) % markdowns.length] ?? "";
    const text = index % 2 === 0 ? plainText(markdown) : noisyVariant(markdown, index).source;
    return { fileName: `${index}.txt`, bytes: new TextEncoder().encode(text), text };
  });
}

function plainText(markdown: string): string {
  const { lines, frontMatter } = extractMarkdown(markdown);
  return [frontMatter.title ?? "", ...lines.map(({ text }) => text)].join("\n");
}
