import { z } from "zod";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { LEVELS } from "@/lib/speech/level";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { anchorSchema } from "./anchor";

const headingLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const labelScopeSchema = z.enum(["section", "paragraph", "sentence"]);

/** What a move or theme is set for; a smaller stretch keeps its own against the larger one it stands in. */
export type LabelScope = z.infer<typeof labelScopeSchema>;

/**
 * One thing set by hand.
 *
 * - title, kind, level, sector, year: a value of the document; null where it has none.
 * - line: whether a whole line is a heading (with its depth) or text. Its anchor holds the number too.
 * - run-in: whether a heading begins at a clause of a paragraph; a null depth takes one out.
 * - move, theme: of a section (anchored to its heading, number included), a paragraph or a sentence.
 */
export const correctionSchema = z.discriminatedUnion("what", [
  z.object({ what: z.literal("title"), value: z.string().trim().min(1).max(200) }),
  z.object({ what: z.literal("kind"), value: z.enum(DOCUMENT_KINDS).nullable() }),
  z.object({ what: z.literal("level"), value: z.enum(LEVELS).nullable() }),
  z.object({ what: z.literal("sector"), value: z.string().trim().min(1).max(40).nullable() }),
  z.object({ what: z.literal("year"), value: z.number().int().min(1949).max(2099).nullable() }),
  z.object({ what: z.literal("line"), at: anchorSchema, headingLevel: headingLevelSchema.nullable() }),
  z.object({ what: z.literal("run-in"), at: anchorSchema, headingLevel: headingLevelSchema.nullable() }),
  z.object({ what: z.literal("move"), scope: labelScopeSchema, at: anchorSchema, value: z.enum(MOVES) }),
  z.object({ what: z.literal("theme"), scope: labelScopeSchema, at: anchorSchema, value: z.enum(THEMES) }),
]);

export type Correction = z.infer<typeof correctionSchema>;

/** Names what a correction sets: two with the same name set the same thing, and the later one wins. */
export function correctionId(correction: Correction): string {
  if (!("at" in correction)) return correction.what;
  const { key, occurrence } = correction.at;
  const scope = "scope" in correction ? correction.scope : "";
  return [correction.what, scope, occurrence, key].join(":");
}
