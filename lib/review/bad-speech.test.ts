import { describe, expect, it } from "vitest";
import { BAD_SPEECH, BAD_TEXT, CLEAN_TEXT } from "@/e2e/support/bad-speech";
import { BUILT_IN_FORMULATIONS } from "./built-in-formulations";
import { printReview } from "./print-review";
import { readCheckFacts } from "./read-check-facts";
import { reviewContext } from "./review-context";
import { textOfLines } from "./text-of-lines";

const { facts, places, persons, faults, traps } = BAD_SPEECH;

function review(text: string, minutes: number) {
  const known = readCheckFacts({ ...facts, minutes, places, persons });
  const lines = text.split("\n").map((line) => ({ text: line }));
  const context = reviewContext({ ...known, formulations: BUILT_IN_FORMULATIONS });
  return printReview(textOfLines({ format: "txt", frontMatter: {}, lines }), context).findings;
}

describe("the bad speech", () => {
  const found = review(BAD_TEXT, facts.minutes);
  // Siblings are judged by the most of them, of which the empty section is one.
  const shown = faults.filter(({ found: words }) => words !== undefined && words !== "集体经济发展壮大问题");

  it("has faults of every kind that a text can show, and right wording that looks wrong", () => {
    expect(new Set([...faults.map(({ family }) => family), "length"]).size).toBe(14);
    expect(faults.length).toBeGreaterThan(45);
    expect(traps.length).toBeGreaterThan(25);
  });

  it.each(shown)("shows $wrong", ({ found: words, family }) => {
    expect(found.filter(({ text }) => text.includes(words ?? "")).map((finding) => finding.family)).toContain(
      family,
    );
  });

  it("is longer than the sheet allows, which is the first that is said", () => {
    expect(found[0]).toMatchObject({ rule: "length/speaking-time", severity: "doubt" });
  });

  it("alarms at nothing once it is set right", () => {
    expect(review(CLEAN_TEXT, 20)).toEqual([]);
  });

  it.each(traps)("is silent at $text, in the bad one too", ({ text }) => {
    const start = BAD_TEXT.indexOf(text);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(found.filter((finding) => finding.start < start + text.length && start < finding.end)).toEqual([]);
  });
});
