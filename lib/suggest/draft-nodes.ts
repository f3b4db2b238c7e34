import type { SourceRef } from "@/lib/mining/skeleton";
import type { BlockNode, InlineNode, Provenance } from "@/lib/speech/draft-document";
import { FACT_BINDING_LABELS, type StandardBinding } from "@/lib/speech/fact-sheet";
import type { Move } from "@/lib/speech/move";

/** A slot that shows a fact. */
export function boundSlot(binding: StandardBinding): InlineNode {
  return { type: "slot", attrs: { label: FACT_BINDING_LABELS[binding], binding } };
}

export function textNode(text: string): InlineNode {
  return { type: "text", text };
}

/** A paragraph; without content an empty one to write in. */
export function paragraphNode(move: Move | null, content: readonly InlineNode[] = []): BlockNode {
  const attrs = { move };
  return content.length === 0
    ? { type: "paragraph", attrs }
    : { type: "paragraph", attrs, content: [...content] };
}

export function headingNode(level: 1 | 2 | 3, move: Move | null, content: readonly InlineNode[]): BlockNode {
  return { type: "heading", attrs: { level, move }, content: [...content] };
}

/** Provenance of a piece taken from a document, within the limits of the draft's schema. */
export function provenanceOf(
  source: SourceRef,
  place: { phraseId?: string; paragraphIndex?: number | null; names?: readonly string[] } = {},
): Provenance {
  return {
    documentId: source.documentId,
    title: source.title.slice(0, 300),
    phraseId: place.phraseId ?? null,
    paragraphIndex: place.paragraphIndex ?? null,
    names: (place.names ?? []).slice(0, 200).map((name) => name.slice(0, 80)),
  };
}
