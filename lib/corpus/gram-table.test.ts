import { describe, expect, it } from "vitest";
import { GramTable } from "./gram-table";
import { newSentenceCodes, writeSentenceCodes } from "./sentence-codes";

function found(grams: readonly string[], sentence: string): string[] {
  const written = newSentenceCodes();
  writeSentenceCodes(sentence, written);
  const rows = new Int32Array(64);
  const count = new GramTable(grams).find(written, rows);
  return [...rows.subarray(0, count)].map((row) => grams[row] ?? "");
}

function written(sentence: string): string {
  const codes = newSentenceCodes();
  writeSentenceCodes(sentence, codes);
  return String.fromCharCode(...codes.codes.subarray(0, codes.length));
}

describe("GramTable", () => {
  it("finds every piece once, longer ones beside those they begin with", () => {
    expect(found(["支部", "支部书记", "书记", "党员"], "支部书记抓支部。")).toEqual([
      "支部",
      "支部书记",
      "书记",
    ]);
  });

  it("finds a piece whose beginnings are no pieces themselves", () => {
    expect(found(["三会一课"], "落实三会一课制度。")).toEqual(["三会一课"]);
    expect(found(["三会一课"], "三会开过了。")).toEqual([]);
  });

  it("tells the beginning of a sentence and of a clause from the middle", () => {
    expect(found(["^要", "，要"], "要抓支部；要建阵地。")).toEqual(["^要", "，要"]);
    expect(found(["^要", "，要"], "主要问题。")).toEqual([]);
  });
});

describe("writeSentenceCodes", () => {
  it.each([
    ["一是“三会一课”不实；", "^①是三会一课不实，$"],
    ["第二，新建支部〔数字〕个、XX个、1.5万个。", "^①，新建支部〇个、〇个、0万个。$"],
    ["", "^$"],
  ])("writes %s without what differs between texts", (sentence, codes) => {
    expect(written(sentence)).toBe(codes);
  });

  it("takes a text of any length", () => {
    expect(written("支部".repeat(5000)).length).toBeLessThan(300);
  });
});
