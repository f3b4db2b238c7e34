import { describe, expect, it } from "vitest";
import { z } from "zod";
import cues from "@/corpus/lexicon/mining-cues.json";
import frames from "@/corpus/lexicon/mining-frames.json";
import reuse from "@/corpus/lexicon/mining-reuse.json";
import slots from "@/corpus/lexicon/mining-slots.json";
import stages from "@/corpus/lexicon/mining-stages.json";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { MOVES } from "@/lib/speech/move";

const words = z
  .array(z.string().min(1))
  .refine((list) => new Set(list).size === list.length, "a word stands twice");
const isExpression = (cue: string) => new RegExp(cue, "u") instanceof RegExp;
const expression = z.string().min(1).refine(isExpression);
const patterns = words.refine((list) => list.every(isExpression));
const framesOf = z
  .array(
    z.strictObject({ pattern: expression, frame: z.string().includes("〔").or(z.string().includes("$1")) }),
  )
  .refine(
    (list) => new Set(list.map(({ pattern }) => pattern)).size === list.length,
    "a pattern stands twice",
  );
const stage = { name: z.string().min(1), move: z.enum(MOVES), pattern: expression };

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
      runLead: expression,
      runVerb: expression,
      clausePairs: z.array(z.tuple([expression, expression])),
      unfitRun: patterns,
      unfitHeading: patterns,
      unfitShared: patterns,
      lightWords: words,
      sharedLead: patterns,
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

  it("hold sentence frames, signs of reuse and stages in their shapes", () => {
    const frameSchema = z.strictObject({ note: z.string(), clauses: framesOf, sentences: framesOf });
    const reuseSchema = z.strictObject({
      note: z.string(),
      cues: z.array(z.strictObject({ name: z.string().min(1), pattern: expression })),
    });
    const kinds = z.enum(DOCUMENT_KINDS);
    const stageSchema = z.strictObject({
      note: z.string(),
      kindNames: z.partialRecord(kinds, z.partialRecord(z.enum(MOVES), z.string())),
      headingStages: z.array(
        z.strictObject({ ...stage, moves: z.array(z.enum(MOVES)), kinds: z.array(kinds) }),
      ),
      pieces: z.partialRecord(
        kinds,
        z.array(z.strictObject({ ...stage, each: z.literal(true).optional() })).min(2),
      ),
    });
    expect(frameSchema.safeParse(frames).error).toBeUndefined();
    expect(reuseSchema.safeParse(reuse).error).toBeUndefined();
    expect(stageSchema.safeParse(stages).error).toBeUndefined();
  });
});
