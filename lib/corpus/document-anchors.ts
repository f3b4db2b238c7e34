import type { Anchor } from "./anchor";
import { AnchorIndex } from "./anchor-index";
import { clauseStarts } from "./clause-starts";
import type { LibraryDocument } from "./library-document";
import { lineText, toOutlineLines } from "./outline-lines";

/** Where a heading inside a paragraph begins or may begin. */
export type ClauseAnchor = { readonly startOffset: number; readonly at: Anchor };

/** Names of every place of a document that can be corrected, by the document's own indexes; null where none holds. */
export type DocumentAnchors = {
  /** Of headings, as sections. */
  readonly sections: readonly (Anchor | null)[];
  /** Of headings on lines of their own, as lines; null for those inside paragraphs. */
  readonly headingLines: readonly (Anchor | null)[];
  readonly paragraphLines: readonly (Anchor | null)[];
  readonly paragraphs: readonly (Anchor | null)[];
  readonly sentences: readonly (Anchor | null)[];
  /** Of each paragraph's clauses. */
  readonly clauses: readonly (readonly ClauseAnchor[])[];
};

/** Names the places of a document for corrections to hold on to. */
export function documentAnchors(document: LibraryDocument): DocumentAnchors {
  const { headings, paragraphs, sentences } = document;
  const lines = toOutlineLines(document);
  const lineNames = names(lines.map(lineText));
  const headingLines: (Anchor | null)[] = headings.map(() => null);
  const paragraphLines: (Anchor | null)[] = [];
  lines.forEach((line, place) => {
    const name = lineNames[place] ?? null;
    if (line.type === "paragraph") paragraphLines.push(name);
    else if (line.origin !== null) headingLines[line.origin] = name;
  });
  return {
    sections: names(headings.map(({ number, text }) => number + text)),
    headingLines,
    paragraphLines,
    paragraphs: names(paragraphs.map(({ text }) => text)),
    sentences: names(sentences.map(({ text }) => text)),
    clauses: clauseNames(paragraphs.map(({ text }) => text)),
  };
}

function names(texts: readonly string[]): (Anchor | null)[] {
  const index = new AnchorIndex(texts);
  return texts.map((_text, place) => index.nameOf(place));
}

function clauseNames(texts: readonly string[]): ClauseAnchor[][] {
  const starts = texts.map(clauseStarts);
  const index = new AnchorIndex(
    starts.flatMap((own, paragraph) => own.map((start) => (texts[paragraph] ?? "").slice(start))),
  );
  let place = -1;
  return starts.map((own) =>
    own.flatMap((startOffset) => {
      place += 1;
      const at = index.nameOf(place);
      return at === null ? [] : [{ startOffset, at }];
    }),
  );
}
