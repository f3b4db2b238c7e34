import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reportVariants, scoreVariants } from "./score-variants";

const folder = new URL("../../../corpus/texts/", import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .filter((_, index) => index % 7 === 0)
  .map((name) => ({ name, markdown: readFileSync(new URL(name, folder), "utf8") }));

describe("noisy variants of built-in texts", () => {
  it("parse to the bars", { timeout: 60_000 }, () => {
    const { overall } = reportVariants([1, 2].flatMap((seed) => scoreVariants(texts, seed)));
    expect(overall.headings.f1).toBeGreaterThanOrEqual(0.98);
    expect(overall.noiseLinesLeft).toBe(0);
    expect(overall.shareLost).toBeLessThanOrEqual(0.001);
  });
});
