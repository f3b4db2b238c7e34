import { readFile } from "node:fs/promises";
import { z } from "zod";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";

/** One line of `corpus/labelled/sentences*.jsonl`; `document` names the built-in text or invented speech it stands in. */
export const labelledSentenceSchema = z.strictObject({
  text: z.string().min(2),
  function: z.enum(MOVES),
  theme: z.enum(THEMES),
  document: z.string().optional(),
});

export type LabelledSentence = z.infer<typeof labelledSentenceSchema>;

/** @throws ZodError when a line is not of that form. */
export async function readLabelled(file: string): Promise<LabelledSentence[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => labelledSentenceSchema.parse(JSON.parse(line)));
}
