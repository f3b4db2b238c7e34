import { describe, expect, it } from "vitest";
import { MOVES, type Move } from "@/lib/speech/move";
import { HEADING_FEATURE_NAMES, headingFeatures } from "./heading-features";
import { parseOutline } from "./parse-outline";
import { cleanLinesOf } from "./testing/clean-lines-of";
import { walkMoves } from "./walk-moves";

const LINES = [
  "一、正视问题",
  "一是基础不牢。有的支部走过场。二是作风不实。个别干部做事敷衍。",
  "二、压实责任",
  "各级书记要扛起责任。",
];

function featuresOf(lines: readonly string[], said: (sentence: string) => Move) {
  const outline = parseOutline(cleanLinesOf(lines));
  const walked = walkMoves(outline);
  const features = headingFeatures({
    outline,
    ...walked,
    sentenceShares: walked.sentences.map(({ text }) => only(said(text))),
    wordShares: outline.headings.map(() => only("tasks")),
  });
  return features.map((values) => (name: string) => values[HEADING_FEATURE_NAMES.indexOf(name)]);
}

function only(move: Move): Float64Array {
  return Float64Array.from(MOVES, (name) => Number(name === move));
}

describe("headingFeatures", () => {
  const [section, item, , last] = featuresOf(LINES, (text) =>
    text.startsWith("有的") ? "analysis" : "problems",
  );

  it("counts every sentence below a section, and for an item its own", () => {
    expect(section?.("below:problems")).toBe(0.75);
    expect(section?.("own:problems")).toBe(0);
    expect(item?.("own:problems")).toBe(0.5);
    expect(item?.("first:problems")).toBe(1);
  });

  it("tells what the items beside one do, and the section above them", () => {
    expect(item?.("siblings:problems")).toBe(0.75);
    expect(item?.("parent:analysis")).toBe(0.25);
    expect(section?.("parent:analysis")).toBe(0);
  });

  it("marks the first and the last section", () => {
    expect([section?.("firstTop"), section?.("lastTop")]).toEqual([1, 0]);
    expect([last?.("firstTop"), last?.("lastTop")]).toEqual([0, 1]);
    expect([item?.("runIn"), item?.("top")]).toEqual([1, 0]);
  });
});
