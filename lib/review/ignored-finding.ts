import { z } from "zod";
import type { Finding } from "./finding";
import type { ReviewText } from "./review-text";

const words = z.string().max(2_000);

/**
 * A finding the writer wants to hear no more of: at one place (`around` holds the words beside it) or, with `around`
 * null, wherever the rule finds these words.
 */
export const ignoredFindingSchema = z.object({
  rule: z.string().min(1).max(80),
  text: words,
  around: words.nullable(),
});

export type IgnoredFinding = z.infer<typeof ignoredFindingSchema>;

/** The most a draft or a unit can ignore; far above what anybody does by hand. */
export const MAX_IGNORED = 2_000;

/** Reads what was stored; what is no such entry is left out. */
export function readIgnoredFindings(value: unknown): IgnoredFinding[] {
  if (!Array.isArray(value)) return [];
  return value
    .flatMap((each) => {
      const parsed = ignoredFindingSchema.safeParse(each);
      return parsed.success ? [parsed.data] : [];
    })
    .slice(0, MAX_IGNORED);
}

/** Characters on each side by which a place is known again after edits elsewhere. */
const AROUND_CHARS = 8;

/** The entry that ignores this finding here, or wherever its words stand. */
export function ignoring(finding: Finding, text: ReviewText, where: "here" | "everywhere"): IgnoredFinding {
  const around = where === "here" ? surroundings(finding, text) : null;
  return { rule: finding.rule, text: finding.text, around };
}

/** Tells findings that are ignored from those that are not. */
export function createIgnoredFilter(
  ignored: readonly IgnoredFinding[],
): (finding: Finding, text: ReviewText) => boolean {
  const keys = new Set(ignored.map(keyOf));
  return (finding, text) =>
    keys.size > 0 &&
    (keys.has(keyOf(ignoring(finding, text, "everywhere"))) ||
      keys.has(keyOf(ignoring(finding, text, "here"))));
}

function keyOf({ rule, text, around }: IgnoredFinding): string {
  return JSON.stringify([rule, text, around]);
}

function surroundings({ block, start, end }: Finding, { blocks }: ReviewText): string {
  const text = blocks[block]?.text ?? "";
  return `${text.slice(Math.max(0, start - AROUND_CHARS), start)}…${text.slice(end, end + AROUND_CHARS)}`;
}
