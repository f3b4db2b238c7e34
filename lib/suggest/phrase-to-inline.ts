import type { Phrase } from "@/lib/mining/phrase";
import type { BlockNode, InlineNode, Provenance } from "@/lib/speech/draft-document";
import { inlineFromText } from "@/lib/speech/slot-text";
import { headingNode, provenanceOf } from "./draft-nodes";

/**
 * A phrase as inline nodes, to insert at the cursor.
 *
 * A set of standing headings has line breaks in its text; inside a paragraph ； stands for them.
 *
 * @param sourceIndex - which of the phrase's sources it is credited to; the first when out of range.
 */
export function phraseToInline(phrase: Phrase, sourceIndex: number): InlineNode[] {
  return inlineFromText(phrase.text.replaceAll("\n", "；"), phraseProvenance(phrase, sourceIndex));
}

/** A phrase of several lines (a set of standing headings) as headings of the given level, one a line. */
export function phraseToHeadings(phrase: Phrase, sourceIndex: number, level: 1 | 2 | 3): BlockNode[] {
  const provenance = phraseProvenance(phrase, sourceIndex);
  return phrase.text
    .split("\n")
    .map((line) => headingNode(level, phrase.move, inlineFromText(line, provenance)));
}

function phraseProvenance(phrase: Phrase, sourceIndex: number): Provenance | null {
  const source = phrase.sources[sourceIndex] ?? phrase.sources[0];
  if (source === undefined) return null;
  return provenanceOf(source, {
    phraseId: phrase.id,
    paragraphIndex: source.paragraphIndex,
    // A merged phrase may carry any of its sources' names in the writer's mind; the residue check should know them all.
    names: [...new Set(phrase.sources.flatMap(({ names }) => names))],
  });
}
