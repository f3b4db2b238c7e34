import { compareDrafts } from "@/lib/compare/compare-drafts";
import type { DraftDocument } from "@/lib/speech/draft-document";

/** Share of a text's words that a draft has in the same sentences, 0 to 1; moved ones count, changed ones by half. */
export function sharedWords(draft: DraftDocument, text: DraftDocument): number {
  let shared = 0;
  let total = 0;
  const { segments, changes } = compareDrafts(draft, text);
  for (const { change, new: units } of segments) {
    const type = change === null ? null : changes[change]?.type;
    const weight = type === null || type === "moved" || type === "kind" ? 1 : type === "changed" ? 0.5 : 0;
    for (const unit of units) {
      if (unit.type !== "sentence") continue;
      total += unit.key.length;
      shared += unit.key.length * weight;
    }
  }
  return total === 0 ? 0 : shared / total;
}
