import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { classifySentence } from "@/lib/corpus/classify-sentence";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { readLabelled } from "@/scripts/read-labelled";

const labelled = await readLabelled(fileURLToPath(new URL("labelled/sentences.jsonl", import.meta.url)));

describe("the labelled sentences", () => {
  test("are six hundred at least, each once, with every move and theme", () => {
    expect(labelled.length).toBeGreaterThanOrEqual(600);
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
    expect(new Set(labelled.map(({ function: move }) => move))).toEqual(new Set(MOVES));
    expect(new Set(labelled.map(({ theme }) => theme))).toEqual(new Set(THEMES));
  });

  test("are what the stored models were trained on", () => {
    const right = labelled.filter(({ text, function: move, theme }) => {
      const said = classifySentence(text);
      return said.move === move && said.theme === theme;
    });
    expect(right.length / labelled.length).toBeGreaterThan(0.9);
  });
});
