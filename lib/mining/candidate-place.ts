import type { DocumentView } from "./document-view";
import type { PhraseCandidate } from "./phrase-candidate";

/** Where in the view's document a wording stands. */
export function candidatePlace(
  view: DocumentView,
  place: { readonly paragraphIndex: number | null; readonly headingIndex: number | null },
  names: readonly string[],
): Pick<PhraseCandidate, "paragraphIndex" | "heading" | "names"> {
  const heading = place.headingIndex === null ? undefined : view.document.headings[place.headingIndex];
  return { paragraphIndex: place.paragraphIndex, heading: heading?.text ?? null, names };
}
