import type { ExtractedText } from "@/lib/corpus/source-line";
import { LEVELS, type Level, levelFromName } from "@/lib/speech/level";
import type { ReviewText } from "./review-text";

/** What a text says of its own occasion; null where it does not. */
export type ToldOccasion = { readonly year: number | null; readonly level: Level | null };

/**
 * The year a text says it is spoken in and the level its front matter states. The year is taken from the front matter
 * or the date line only: a year in the title may be the one reported on.
 */
export function occasionOf({ frontMatter }: ExtractedText, { blocks }: ReviewText): ToldOccasion {
  const dateLine = blocks.find(({ role }) => role === "dateLine")?.text ?? "";
  const signed = blocks.filter(({ role }) => role === "signature").at(-1)?.text ?? "";
  const dated = yearIn(dateLine) ?? yearIn(signed);
  const stated = /^\d{4}$/u.test(frontMatter.year ?? "") ? Number(frontMatter.year) : null;
  const level = frontMatter.level ?? "";
  return {
    year: dated ?? stated,
    level: LEVELS.find((known) => known === level) ?? levelFromName(level),
  };
}

function yearIn(text: string): number | null {
  const year = /((?:19|20)\d{2})\s?年/u.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
