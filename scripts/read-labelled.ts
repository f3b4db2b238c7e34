import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
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

/**
 * The sentences of every `sentences*.jsonl` of a folder, in the order of the files' names.
 *
 * @throws ZodError when a line is not of that form.
 */
export async function readLabelled(folder: string): Promise<LabelledSentence[]> {
  const files = (await readdir(folder)).filter((name) => /^sentences.*\.jsonl$/.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), "utf8")));
  return texts.flatMap((text) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => labelledSentenceSchema.parse(JSON.parse(line))),
  );
}

/** One line of `corpus/labelled/sections.jsonl`: what a section does; `heading` is its number and words. */
export const labelledSectionSchema = z.strictObject({
  document: z.string(),
  heading: z.string(),
  move: z.enum(MOVES),
});

export type LabelledSection = z.infer<typeof labelledSectionSchema>;

/** @throws ZodError when a line is not of that form. */
export async function readLabelledSections(folder: string): Promise<LabelledSection[]> {
  const text = await readFile(path.join(folder, "sections.jsonl"), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => labelledSectionSchema.parse(JSON.parse(line)));
}
