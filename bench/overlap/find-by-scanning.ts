import { toOverlapKey } from "@/lib/overlap/overlap-key";
import type { OverlapDocument } from "@/lib/overlap/overlap-segment";

export type ScannedMatch = { readonly start: number; readonly end: number; readonly source: string };

/**
 * The peer: what one would write first. The draft's n-grams stand in a hash table, every text of the library is read
 * through, and n-grams in a row are joined.
 */
export function findByScanning(
  library: readonly OverlapDocument[],
  draftText: string,
  gramUnits: number,
): ScannedMatch[] {
  const draft = toOverlapKey(draftText);
  const letters = String.fromCharCode(...draft.units);
  const places = new Map<string, number>();
  for (let at = 0; at + gramUnits <= letters.length; at += 1)
    places.set(letters.slice(at, at + gramUnits), at);
  const matches: ScannedMatch[] = [];
  for (const { id, text } of library) {
    const { units } = toOverlapKey(text);
    const source = String.fromCharCode(...units);
    let from = -1;
    let to = -1;
    const close = () => {
      if (from >= 0)
        matches.push({
          start: draft.offsets[from] ?? 0,
          end: (draft.offsets[to + gramUnits - 1] ?? 0) + 1,
          source: id,
        });
      from = -1;
    };
    for (let at = 0; at + gramUnits <= source.length; at += 1) {
      const place = places.get(source.slice(at, at + gramUnits));
      if (place === undefined || (from >= 0 && place !== to + 1)) close();
      if (place === undefined) continue;
      if (from < 0) from = place;
      to = place;
    }
    close();
  }
  return matches;
}
