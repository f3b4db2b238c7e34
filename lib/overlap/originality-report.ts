import type { Originality } from "./originality";
import type { OverlapMatch } from "./overlap-match";

/** Words with those of their lines that stand around them. */
export type Passage = { readonly before: string; readonly words: string; readonly after: string };

/** A match as it is shown; places in the draft are offsets into the text the checks see, one block a line. */
export type ShownMatch = Omit<OverlapMatch, "source"> & {
  readonly documentId: string;
  readonly title: string;
  /** Unit or place it was written for, and the year it speaks of; null where it is not known. */
  readonly unit: string | null;
  readonly year: number | null;
  readonly draftPassage: Passage;
  readonly sourcePassage: Passage;
  /** Paragraph of the source to open; null for a heading or the lines above the text. */
  readonly paragraphIndex: number | null;
};

/** How much of a draft stands in the library, by class, and where. */
export type OriginalityReport = {
  readonly shares: Originality;
  /** In the order of the draft. */
  readonly matches: readonly ShownMatch[];
  /** Percent of copied characters the unit lets pass. */
  readonly mostCopiedPercent: number;
  /** Texts it was compared with: the organisation's own, and those that come with the product. */
  readonly compared: { readonly own: number; readonly builtIn: number };
};

/** A stretch of a text, with what else stands on its first and its last line. */
export function passageAt(text: string, start: number, end: number): Passage {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  return {
    before: text.slice(lineStart, start),
    words: text.slice(start, end),
    after: text.slice(end, lineEnd < 0 ? text.length : lineEnd),
  };
}

/** Matches by weight: copied before borrowed, longer ones first. */
export function weightiestFirst(matches: readonly ShownMatch[]): ShownMatch[] {
  const rank = ({ kind }: ShownMatch) => (kind === "copied" ? 0 : 1);
  return [...matches].sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start));
}
