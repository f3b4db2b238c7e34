import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { classifySentence } from "@/lib/corpus/classify-sentence";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { readLabelled } from "@/scripts/read-labelled";

/** Set phrases are up to this long; a longer run in common with a built-in text is copied. */
const LONGEST_SHARED_RUN = 30;

const folder = fileURLToPath(new URL("labelled/", import.meta.url));
const texts = fileURLToPath(new URL("texts/", import.meta.url));
const files = (await readdir(folder)).filter((name) => /^sentences.*\.jsonl$/.test(name));
const labelled = await readLabelled(path.join(folder, "sentences.jsonl"));
const all = (await Promise.all(files.map((name) => readLabelled(path.join(folder, name))))).flat();

describe("the labelled sentences", () => {
  test("are fifteen hundred at least in all files, each once, with every move and theme", () => {
    expect(all.length).toBeGreaterThanOrEqual(1500);
    expect(repeated(all.map(({ text }) => text))).toEqual([]);
    expect(new Set(all.map(({ function: move }) => move))).toEqual(new Set(MOVES));
    expect(new Set(all.map(({ theme }) => theme))).toEqual(new Set(THEMES));
  });

  test("hold every move and theme fifty times at least", () => {
    for (const move of MOVES) expect(all.filter((row) => row.function === move).length).toBeGreaterThan(50);
    for (const theme of THEMES) expect(all.filter((row) => row.theme === theme).length).toBeGreaterThan(50);
  });

  test("of an invented speech copy nothing from the built-in texts", async () => {
    const names = (await readdir(texts)).filter((name) => name.endsWith(".md"));
    const builtIn = new Set(names.map((name) => name.slice(0, -".md".length)));
    const runs = new Set<string>();
    for (const name of names) {
      for (const run of runsOf(await readFile(path.join(texts, name), "utf8"))) runs.add(run);
    }
    const own = all.filter(({ document }) => document !== undefined && !builtIn.has(document));
    expect(own.map(({ text }) => text).filter((text) => runsOf(text).some((run) => runs.has(run)))).toEqual(
      [],
    );
  });

  test("are what the stored models were trained on", () => {
    const right = labelled.filter(({ text, function: move, theme }) => {
      const said = classifySentence(text);
      return said.move === move && said.theme === theme;
    });
    expect(right.length / labelled.length).toBeGreaterThan(0.9);
  });
});

function repeated(list: readonly string[]): string[] {
  return list.filter((text, index) => list.indexOf(text) !== index);
}

/** Every stretch one longer than the longest that may be shared, white space aside. */
function runsOf(text: string): string[] {
  const packed = text.replace(/\s+/g, "");
  const count = Math.max(packed.length - LONGEST_SHARED_RUN, 0);
  return Array.from({ length: count }, (_, at) => packed.slice(at, at + LONGEST_SHARED_RUN + 1));
}
