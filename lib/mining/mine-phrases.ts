import { collocationCandidates } from "./collocation-candidates";
import type { DocumentView } from "./document-view";
import { headingCandidates } from "./heading-candidates";
import { mergeCandidates, mergeKey } from "./merge-candidates";
import type { Phrase } from "./phrase";
import type { PhraseCandidate } from "./phrase-candidate";
import { isReusable } from "./phrase-quality";
import { sentenceCandidates } from "./sentence-candidates";
import { measureTypicality } from "./typicality";

/**
 * Reusable wording of the documents, most widely used first.
 *
 * What several documents say is kept as it is; what only one says must be good enough to be worth showing to others.
 */
export function minePhrases(views: readonly DocumentView[]): Phrase[] {
  const candidates = views.flatMap((view) => [...headingCandidates(view), ...sentenceCandidates(view)]);
  const shared = sharedKeys(candidates);
  const typicality = measureTypicality(views);
  const kept = candidates.filter(
    (candidate) => shared.has(mergeKey(candidate.text)) || isReusable(candidate, typicality(candidate.text)),
  );
  const whole = new Set(kept.map(({ text }) => mergeKey(text)));
  const collocations = collocationCandidates(views).filter(({ text }) => !whole.has(mergeKey(text)));
  return mergeCandidates([...kept, ...collocations]).sort(
    (a, b) =>
      b.documentFrequency - a.documentFrequency || b.frequency - a.frequency || (a.id < b.id ? -1 : 1),
  );
}

function sharedKeys(candidates: readonly PhraseCandidate[]): Set<string> {
  const documents = new Map<string, Set<string>>();
  for (const { text, source } of candidates) {
    const key = mergeKey(text);
    documents.set(key, (documents.get(key) ?? new Set()).add(source.documentId));
  }
  return new Set([...documents].filter(([, ids]) => ids.size > 1).map(([key]) => key));
}
