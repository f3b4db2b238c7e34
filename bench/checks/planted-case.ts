import { readFileSync } from "node:fs";
import { z } from "zod";
import { FINDING_FAMILIES } from "@/lib/review/finding";

const family = z.enum(FINDING_FAMILIES);

/**
 * A text with errors put into it, one JSON object a line. Every entry of `expect` must be found by that rule or family
 * at those words. A near miss has an empty `expect`: nothing above a hint may be found, at least not of the families
 * that `silent` names.
 */
const caseSchema = z.object({
  text: z.string().min(1),
  year: z.number().int().nullish(),
  facts: z.record(z.string(), z.unknown()).nullish(),
  expect: z.array(
    z.object({ rule: z.string().optional(), family: family.optional(), text: z.string().min(1) }),
  ),
  silent: z.array(family).optional(),
});

export type PlantedCase = z.infer<typeof caseSchema> & { readonly place: string };

/** @throws Error naming the file and line that is no case. */
export function readPlanted(file: string): PlantedCase[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      const place = `${file}:${index + 1}`;
      const parsed = caseSchema.safeParse(safeJson(line));
      if (!parsed.success) throw new Error(`${place}: ${z.prettifyError(parsed.error)}`);
      return [{ ...parsed.data, place }];
    });
}

function safeJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
