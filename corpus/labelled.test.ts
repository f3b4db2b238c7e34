import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { classifySentence } from "@/lib/corpus/classify-sentence";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { readLabelled, readLabelledSections } from "@/scripts/read-labelled";

/** Set phrases are up to this long; a longer run in common with a built-in text is copied. */
const LONGEST_SHARED_RUN = 30;

const texts = fileURLToPath(new URL("texts/", import.meta.url));
const labelled = await readLabelled(fileURLToPath(new URL("labelled/", import.meta.url)));

describe("the labelled sentences", () => {
  test("are four thousand at least, each once, with every move and theme a hundred times", () => {
    expect(labelled.length).toBeGreaterThanOrEqual(4000);
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
    for (const move of MOVES)
      expect(labelled.filter((row) => row.function === move).length).toBeGreaterThan(100);
    for (const theme of THEMES)
      expect(labelled.filter((row) => row.theme === theme).length).toBeGreaterThan(100);
  });

  test("of an invented speech copy nothing from the built-in texts", async () => {
    const names = (await readdir(texts)).filter((name) => name.endsWith(".md"));
    const builtIn = new Set(names.map((name) => name.slice(0, -".md".length)));
    const runs = new Set<string>();
    for (const name of names) {
      for (const run of runsOf(await readFile(path.join(texts, name), "utf8"))) runs.add(run);
    }
    const own = labelled.filter(({ document }) => document !== undefined && !builtIn.has(document));
    const copied = own.filter(({ text }) => runsOf(text).some((run) => runs.has(run)));
    expect(copied.map(({ text }) => text)).toEqual([]);
  });

  test("leave no built-in text out, and each section that is labelled stands in a labelled text", async () => {
    const documents = new Set(labelled.map(({ document }) => document));
    const names = (await readdir(texts)).filter((name) => name.endsWith(".md"));
    expect(names.filter((name) => !documents.has(name.slice(0, -".md".length)))).toEqual([]);
    const sections = await readLabelledSections(fileURLToPath(new URL("labelled/", import.meta.url)));
    expect(sections.length).toBeGreaterThan(300);
    expect(sections.filter(({ document }) => !documents.has(document))).toEqual([]);
  });

  test("are what the stored models were trained on", () => {
    const right = labelled.filter(({ text, function: move, theme }) => {
      const said = classifySentence(text);
      return said.move === move && said.theme === theme;
    });
    expect(right.length / labelled.length).toBeGreaterThan(0.8);
  });
});

/** Every stretch one longer than the longest that may be shared, white space aside. */
function runsOf(text: string): string[] {
  const packed = text.replace(/\s+/g, "");
  const count = Math.max(packed.length - LONGEST_SHARED_RUN, 0);
  return Array.from({ length: count }, (_, at) => packed.slice(at, at + LONGEST_SHARED_RUN + 1));
}
