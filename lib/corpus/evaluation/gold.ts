import { z } from "zod";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";

/** What a reader found in one text; every part but the headings may be missing. */
export const goldDocumentSchema = z.object({
  title: z.string().nullish(),
  salutation: z.string().nullish(),
  headings: z.array(
    z.object({
      level: z.number().int().min(1).max(9),
      number: z.string().nullish(),
      text: z.string(),
      runin: z.boolean().default(false),
    }),
  ),
  /** Lines of the source that are no speech: site furniture, notices, duplicated titles, abstracts. */
  boilerplate: z.array(z.string()).nullish(),
  persons: z.array(z.string()).nullish(),
  /** Moves of headings by their index in `headings`. */
  moves: z.array(z.object({ heading_index: z.number().int().min(0), move: z.enum(MOVES) })).nullish(),
});

/** One line of a sentences file. */
export const goldSentenceSchema = z.object({
  text: z.string(),
  function: z.enum(MOVES),
  theme: z.enum(THEMES),
});

export type GoldDocument = z.infer<typeof goldDocumentSchema>;
export type GoldSentence = z.infer<typeof goldSentenceSchema>;
