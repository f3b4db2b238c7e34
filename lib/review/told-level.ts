import synonyms from "@/corpus/lexicon/level-synonyms.json";
import { LEVELS, type Level, levelFromName } from "@/lib/speech/level";

const known: ReadonlyMap<string, Level> = new Map(
  LEVELS.flatMap((level) => synonyms.levels[level].map((word) => [word, level] as const)),
);

/** The level a fact sheet means, in English or Chinese and in whatever words: county, 区县, community, 街道办; null when unknown. */
export function toldLevel(told: string): Level | null {
  const name = told.trim().toLowerCase();
  const bare = name.replace(/(?:级|层面|一级|办)$/u, "");
  for (const word of [name, bare])
    if (word !== "") {
      const level = LEVELS.find((each) => each === word) ?? levelFromName(word) ?? known.get(word);
      if (level !== undefined && level !== null) return level;
    }
  return null;
}
