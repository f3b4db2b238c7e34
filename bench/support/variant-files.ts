import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { noisyVariant } from "@/lib/corpus/testing/noisy-variant";
import { projectRoot } from "@/lib/jobs/project-root";

export type VariantFile = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** So many noisy variants of the built-in texts in turn, no two alike; same seed, same files. */
export function* variantFiles(count: number, seed: number): Generator<VariantFile> {
  const folder = path.join(projectRoot(), "corpus", "texts");
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const texts = names.sort().map((name) => readFileSync(path.join(folder, name), "utf8"));
  for (let index = 0; index < count; index += 1) {
    const { source } = noisyVariant(texts[index % texts.length] ?? "", seed + index);
    const bytes = new TextEncoder().encode(`${source}\n`);
    yield { fileName: `${String(index).padStart(5, "0")}.txt`, bytes };
  }
}
