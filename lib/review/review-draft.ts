import type { DocumentKind } from "@/lib/speech/document-kind";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { BUILT_IN_FORMULATIONS } from "./built-in-formulations";
import { createReviewer } from "./create-reviewer";
import { draftContext } from "./draft-context";
import type { Finding } from "./finding";
import { createIgnoredFilter, type IgnoredFinding } from "./ignored-finding";
import type { ReviewSettings } from "./review-settings";
import type { ReviewText } from "./review-text";
import { RULES } from "./rules";
import { textOfDraft } from "./text-of-draft";
import { formulationsInForce } from "./unit-formulations";

/** A draft and what its checks depend on besides its words. */
export type DraftToReview = {
  readonly kind: DocumentKind;
  readonly document: DraftDocument;
  readonly facts: FactSheet;
  readonly charsPerMinute: number;
  readonly settings: ReviewSettings;
  /** Findings ignored in this draft; those of the unit come with the settings. */
  readonly ignored: readonly IgnoredFinding[];
};

export type ReviewedDraft = {
  readonly text: ReviewText;
  /** What is open, in reading order. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
};

/** Checks a draft once, as the page does while it is written. */
export function reviewDraft(draft: DraftToReview): ReviewedDraft {
  const text = textOfDraft(draft.document, draft.facts);
  const context = {
    ...draftContext(draft),
    formulations: formulationsInForce(BUILT_IN_FORMULATIONS, draft.settings.formulations),
  };
  const isIgnored = createIgnoredFilter([...draft.ignored, ...draft.settings.ignored]);
  const all = createReviewer(RULES, context).review(text);
  return {
    text,
    findings: all.filter((finding) => !isIgnored(finding, text)),
    ignored: all.filter((finding) => isIgnored(finding, text)),
  };
}
