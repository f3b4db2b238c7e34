import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isNearDuplicate, similarityOf, sketchBands, textGrams } from "./sketch";

const FOLDER = new URL("../../corpus/texts/", import.meta.url);
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .slice(0, 24)
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));

/** Another wording of every nth character. */
const reworded = (text: string, every: number) =>
  [...text].map((character, index) => (index % every === 0 ? "某" : character)).join("");

const sharesBand = (one: string, other: string) => {
  const bands = new Set(sketchBands(textGrams(one)));
  return sketchBands(textGrams(other)).some((band) => bands.has(band));
};

describe("textGrams", () => {
  it("does not count marks, blanks and line ends", () => {
    expect(textGrams("抓落实，要严 实\n细致")).toEqual(textGrams("抓落实要严实细致"));
  });

  it("is ascending, each gram once, and empty for a text of four characters", () => {
    const grams = textGrams("一二三四五一二三四五一二三四五");
    expect(grams).toHaveLength(5);
    expect([...grams]).toEqual([...grams].sort((a, b) => a - b));
    expect(textGrams("一二三四")).toHaveLength(0);
  });
});

describe("sketchBands", () => {
  it("is the same for the same text, and in the range of a database integer", () => {
    const bands = sketchBands(textGrams(TEXTS[0] ?? ""));
    expect(bands).toEqual(sketchBands(textGrams(TEXTS[0] ?? "")));
    expect(bands).toHaveLength(24);
    for (const band of bands) expect(band).toBe(band | 0);
  });

  it("shares a band between a text and itself with every twentieth character changed, but for one in twenty at most", () => {
    const found = TEXTS.filter((text) => sharesBand(text, reworded(text, 20)));
    expect(found.length).toBeGreaterThanOrEqual(TEXTS.length - 1);
  });

  it("says nothing of a note", () => {
    expect(sketchBands(textGrams("同志们：今天的会议到此结束，散会。"))).toEqual([]);
  });
});

describe("isNearDuplicate", () => {
  it("tells a reworked and a shortened text from other texts of the same trade", () => {
    const grams = TEXTS.map((text) => textGrams(text));
    TEXTS.forEach((text, index) => {
      const own = grams[index] ?? new Uint32Array();
      expect(isNearDuplicate(similarityOf(own, textGrams(reworded(text, 20))))).toBe(true);
      expect(isNearDuplicate(similarityOf(own, textGrams(text.slice(0, text.length / 3))))).toBe(true);
      const others = grams.filter((_, at) => at !== index);
      expect(others.some((other) => isNearDuplicate(similarityOf(own, other)))).toBe(false);
    });
  });

  it("measures shares of all grams and of the shorter text's", () => {
    const similarity = similarityOf(Uint32Array.of(1, 2, 3, 4), Uint32Array.of(3, 4));
    expect(similarity).toEqual({ jaccard: 0.5, containment: 1 });
    expect(similarityOf(new Uint32Array(), new Uint32Array())).toEqual({ jaccard: 0, containment: 0 });
  });
});
