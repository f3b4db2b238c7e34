import type { LibraryDocument } from "@/lib/corpus/library-document";
import type { MiningDocument } from "./mine-library";
import { outlineSegments, type Segment } from "./outline-segments";
import { type SentenceUnit, sentenceUnits } from "./sentence-units";
import type { SourceRef } from "./skeleton";
import { createSlotter, type SlottedText } from "./slot-names";

/** A document with what every kind of mining needs of it, worked out once. */
export type DocumentView = {
  readonly id: string;
  readonly document: LibraryDocument;
  readonly source: SourceRef;
  readonly segments: readonly Segment[];
  readonly units: readonly SentenceUnit[];
  /** Puts slots in place of the document's own names and figures. */
  readonly slot: (text: string) => SlottedText;
};

export function viewDocument({ id, document }: MiningDocument): DocumentView {
  return {
    id,
    document,
    source: { documentId: id, title: document.title, year: document.year },
    segments: outlineSegments(document),
    units: sentenceUnits(document),
    slot: createSlotter({ entities: document.entities, year: document.year, ownUnit: ownUnit(document) }),
  };
}

/** The text's own unit or place: the longest one its title names, or the place it names far more often than any other. */
export function ownUnit(document: LibraryDocument): string | null {
  const { places, units } = document.entities;
  const inTitle = [...units, ...places]
    .map((name) => name.text)
    .filter((name) => document.title.includes(name))
    .sort((a, b) => b.length - a.length);
  if (inTitle[0] !== undefined) return inTitle[0];
  const [first, second] = [...places].sort((a, b) => b.count - a.count);
  return first !== undefined && first.count >= 3 && first.count >= 2 * (second?.count ?? 0)
    ? first.text
    : null;
}
