import { describe, expect, it } from "vitest";
import { leadingMatches } from "./leading-matches";
import type { OverlapMatch } from "./overlap-match";

function match(start: number, end: number, id: string, similarity = 1): OverlapMatch {
  const source = { id, title: id, year: null, unit: null };
  const place = { start, end, sourceStart: start, sourceEnd: end };
  return { ...place, source, kind: "copied", isExact: similarity === 1, similarity, relations: [] };
}

describe("leadingMatches", () => {
  it("leaves out what lies within another match of its source", () => {
    const [sentence, run, other] = [match(0, 30, "甲", 0.8), match(4, 20, "甲"), match(25, 45, "甲")];
    expect(leadingMatches([run, sentence, other], 3)).toEqual([sentence, other]);
  });

  it("names the first sources of a stretch, the longer and the more alike before the others", () => {
    const matches = [match(0, 20, "甲", 0.8), match(0, 20, "乙"), match(0, 30, "丙"), match(40, 60, "丁")];
    expect(leadingMatches(matches, 2).map(({ source }) => source.id)).toEqual(["丙", "乙", "丁"]);
  });
});
