import { describe, expect, it } from "vitest";
import { z } from "zod";
import cues from "@/corpus/lexicon/mining-cues.json";
import slots from "@/corpus/lexicon/mining-slots.json";

const words = z
  .array(z.string().min(1))
  .refine((list) => new Set(list).size === list.length, "a word stands twice");
const patterns = words.refine((list) => list.every((cue) => new RegExp(cue, "u") instanceof RegExp));

describe("the lexicons of mining", () => {
  it("hold words and well-formed expressions, each once", () => {
    const cueSchema = z.strictObject({
      note: z.string(),
      transition: patterns,
      leaning: patterns,
      leadWords: words,
      anecdote: patterns,
      ownName: z.string(),
      demand: z.string(),
      unheadedProblem: z.string(),
    });
    const slotSchema = z.strictObject({
      note: z.string(),
      measureWords: words,
      moneyUnits: words,
      keptNumbers: words,
      keptNames: words,
      keptQuotations: words,
      vehicleWords: words,
    });
    expect(cueSchema.safeParse(cues).error).toBeUndefined();
    expect(slotSchema.safeParse(slots).error).toBeUndefined();
  });
});
