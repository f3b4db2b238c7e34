import { type DraftDocument, provenanceOf } from "./draft-document";

/** Phrases the draft has taken in, by the provenance its text carries. */
export function usedPhraseIds(document: DraftDocument): string[] {
  const ids = new Set<string>();
  for (const block of document.content) {
    for (const node of block.content ?? []) {
      const id = provenanceOf(node)?.phraseId;
      if (id != null) ids.add(id);
    }
  }
  return [...ids];
}
