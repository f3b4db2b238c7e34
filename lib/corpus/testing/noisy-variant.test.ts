import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { noisyVariant } from "./noisy-variant";

const markdown = readFileSync(
  new URL("../../../corpus/texts/comments-city-2025.md", import.meta.url),
  "utf8",
);

describe("noisyVariant", () => {
  it("gives the same variant for the same text and seed, and another one for another seed", () => {
    expect(noisyVariant(markdown, 5)).toEqual(noisyVariant(markdown, 5));
    const sources = new Set(Array.from({ length: 30 }, (_, seed) => noisyVariant(markdown, seed).source));
    expect(sources.size).toBe(30);
  });

  it("knows the headings of the text whatever the noise", () => {
    const short = `---\ntitle: 在推进会上的讲话\n---\n同志们：\n\n开个短会，讲两件事。\n\n## 一、先算账\n\n算清楚〔数字〕笔账。一是算人情账。人情要还。二是算良心账。良心要安。\n\n## 二、再干活\n\n把活干完、干好、干到头。\n`;
    const { title, headings } = noisyVariant(short, 3).gold;
    expect(title).toBe("在推进会上的讲话");
    expect(headings.map(({ level, text }) => `${level}${text}`)).toEqual([
      "1先算账",
      "2算人情账",
      "2算良心账",
      "1再干活",
    ]);
  });
});
