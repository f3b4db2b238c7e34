import type { DocumentView } from "./document-view";
import type { PhraseSource } from "./phrase";

/** Where in the view's document a wording stands. */
export function phraseSource(
  view: DocumentView,
  place: { paragraphIndex: number | null; headingIndex: number | null },
  names: readonly string[],
): PhraseSource {
  const heading = place.headingIndex === null ? undefined : view.document.headings[place.headingIndex];
  return {
    ...view.source,
    kind: view.document.kind,
    level: view.document.level,
    paragraphIndex: place.paragraphIndex,
    heading: heading?.text ?? null,
    names,
  };
}
