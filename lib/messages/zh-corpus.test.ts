import { describe, expect, it } from "vitest";
import { EXTRACT_ERRORS } from "@/lib/corpus/source-line";
import { CORPUS_MESSAGES } from "./zh-corpus";

describe("CORPUS_MESSAGES", () => {
  it("has a sentence of its own for every error", () => {
    const sentences = EXTRACT_ERRORS.map((code) => CORPUS_MESSAGES[code]({}));
    expect(new Set(sentences).size).toBe(EXTRACT_ERRORS.length);
    for (const sentence of sentences) expect(sentence).toMatch(/。$/);
  });
});
