import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";
import { AnchorIndex } from "./anchor-index";
import type { Correction, LabelScope } from "./correction";
import type { Heading, LibraryDocument, Sentence } from "./library-document";

type Label = Extract<Correction, { what: "move" | "theme" }>;

/** Larger stretches first, so that what was set for a smaller one stays. */
const SCOPES: readonly LabelScope[] = ["section", "paragraph", "sentence"];

/** The document with moves and themes as people set them; a paragraph has the move most of its characters have. */
export function correctLabels(
  document: LibraryDocument,
  corrections: readonly Correction[],
  report: (correction: Correction) => void,
): LibraryDocument {
  const labels = corrections.filter((item): item is Label => item.what === "move" || item.what === "theme");
  if (labels.length === 0) return document;
  const headings = document.headings.map((heading) => ({ ...heading }));
  const sentences = document.sentences.map((sentence) => ({ ...sentence }));
  const find = placeFinder(document);
  const touched = new Set<number>();
  for (const label of SCOPES.flatMap((scope) => labels.filter((each) => each.scope === scope))) {
    const place = find[label.scope].find(label.at);
    if (place === null) continue;
    report(label);
    const section = label.scope === "section" ? sectionOf(headings, place) : null;
    if (label.what === "move" && section !== null) {
      for (const index of section) Object.assign(headings[index] ?? {}, { move: label.value });
    }
    sentences.forEach((sentence, index) => {
      if (!isIn(sentence, index, label.scope, place, section)) return;
      Object.assign(sentence, labelOf(label));
      touched.add(sentence.paragraphIndex);
    });
  }
  const paragraphs = document.paragraphs.map((paragraph, index) =>
    touched.has(index) ? { ...paragraph, move: mainMove(sentences, index) ?? paragraph.move } : paragraph,
  );
  return { ...document, headings, paragraphs, sentences };
}

function placeFinder({ headings, paragraphs, sentences }: LibraryDocument): Record<LabelScope, AnchorIndex> {
  return {
    section: new AnchorIndex(headings.map(({ number, text }) => number + text)),
    paragraph: new AnchorIndex(paragraphs.map(({ text }) => text)),
    sentence: new AnchorIndex(sentences.map(({ text }) => text)),
  };
}

function labelOf(label: Label): { move: Move } | { theme: Theme } {
  return label.what === "move" ? { move: label.value } : { theme: label.value };
}

/** A heading and all that stand below it. */
function sectionOf(headings: readonly Heading[], place: number): Set<number> {
  const section = new Set([place]);
  headings.forEach(({ parent }, index) => {
    if (parent !== null && section.has(parent)) section.add(index);
  });
  return section;
}

function isIn(
  sentence: Sentence,
  index: number,
  scope: LabelScope,
  place: number,
  section: ReadonlySet<number> | null,
): boolean {
  if (scope === "sentence") return index === place;
  if (scope === "paragraph") return sentence.paragraphIndex === place;
  return sentence.headingIndex !== null && section?.has(sentence.headingIndex) === true;
}

function mainMove(sentences: readonly Sentence[], paragraphIndex: number): Move | null {
  const chars = new Map<Move, number>();
  let best: Move | null = null;
  for (const { move, text, paragraphIndex: own } of sentences) {
    if (own !== paragraphIndex) continue;
    chars.set(move, (chars.get(move) ?? 0) + text.length);
    if (best === null || (chars.get(move) ?? 0) > (chars.get(best) ?? 0)) best = move;
  }
  return best;
}
