import { clauseRunCandidates } from "./clause-run-candidates";
import type { DocumentView } from "./document-view";
import { frameCandidates } from "./frame-candidates";
import { headingCandidates } from "./heading-candidates";
import type { PhraseCandidate } from "./phrase-candidate";
import { sentenceCandidates } from "./sentence-candidates";

/** All wording of a document that may become a phrase: headings, sentences, sentence frames, runs of even clauses. */
export function phraseCandidates(view: DocumentView): PhraseCandidate[] {
  return [
    ...headingCandidates(view),
    ...sentenceCandidates(view),
    ...frameCandidates(view),
    ...clauseRunCandidates(view),
  ];
}
