import { detectLevel } from "@/lib/corpus/detect-kind";
import type { FactSheet } from "@/lib/speech/fact-sheet";

/**
 * Facts that follow from the name of the meeting: 全县2025年度… settles the year, so that the two never disagree unnoticed,
 * and the level where the writer has not chosen one.
 */
export function occasionFacts(facts: FactSheet, occasion: string): Partial<FactSheet> {
  const year = /((?:19|20)\d{2})年度/u.exec(occasion)?.[1];
  const level = facts.level ?? detectLevel(occasion, "") ?? undefined;
  return { occasion, level, ...(year === undefined ? {} : { year: Number(year) }) };
}
