import type { OverlapMatch } from "./overlap-match";

/**
 * The matches worth showing: none that lies within another of the same source, and of those with the same or more of the
 * draft only the first few sources. Longer ones come first, and of equally long ones the more alike.
 */
export function leadingMatches(matches: readonly OverlapMatch[], mostSources: number): OverlapMatch[] {
  const ranked = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.similarity - a.similarity,
  );
  const kept: OverlapMatch[] = [];
  for (const match of ranked) {
    const around = kept.filter(({ start, end }) => start <= match.start && match.end <= end);
    if (around.length >= mostSources || around.some(({ source }) => source.id === match.source.id)) continue;
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
