import type { DocumentKind } from "@/lib/speech/document-kind";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { checkFactsOf, spokenYear } from "./read-check-facts";
import type { ReviewContext } from "./review-context";
import type { ReviewSettings } from "./review-settings";

type KnownDraft = {
  readonly kind: DocumentKind;
  readonly facts: FactSheet;
  readonly charsPerMinute: number;
  readonly settings: Pick<ReviewSettings, "register">;
};

/** What the checks know of a draft's occasion, without the formulations, which are large. */
export function draftContext({
  kind,
  facts,
  charsPerMinute,
  settings,
}: KnownDraft): Omit<ReviewContext, "formulations"> {
  return { facts: checkFactsOf(facts, settings.register), year: spokenYear(facts), kind, charsPerMinute };
}
