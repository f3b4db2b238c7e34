import type { BlockNode } from "@/lib/speech/draft-document";

/**
 * The sections of a model draft that the writer's draft does not have yet, in the model's order.
 *
 * A section counts as there when its heading's words are, or when the draft already has as many sections of its move as
 * the model has up to it: a writer words headings anew.
 *
 * @returns whole sections of the model, each from its heading of level 1 on; empty when nothing is missing.
 */
export function restOfSkeleton(model: readonly BlockNode[], draft: readonly BlockNode[]): BlockNode[] {
  const present = sectionsOf(draft);
  const words = new Set(present.map(({ text }) => text));
  const left = new Map<string, number>();
  for (const { text, move } of present) {
    // Headings found by their words are not counted again for their move.
    const isModels = sectionsOf(model).some((section) => section.text === text);
    if (move !== null && !isModels) left.set(move, (left.get(move) ?? 0) + 1);
  }
  return sectionsOf(model).flatMap(({ text, move, blocks }) => {
    if (words.has(text)) return [];
    const same = move === null ? 0 : (left.get(move) ?? 0);
    if (move === null || same === 0) return blocks;
    left.set(move, same - 1);
    return [];
  });
}

type Section = { readonly text: string; readonly move: string | null; readonly blocks: readonly BlockNode[] };

function sectionsOf(blocks: readonly BlockNode[]): Section[] {
  const starts = blocks.flatMap((block, index) =>
    block.type === "heading" && block.attrs.level === 1 ? [index] : [],
  );
  return starts.map((start, order) => {
    const first = blocks[start];
    const end = starts[order + 1] ?? bodyEnd(blocks);
    const move = first?.type === "heading" ? first.attrs.move : null;
    return { text: wordsOf(first), move, blocks: blocks.slice(start, end) };
  });
}

/** What closes a speech stands behind its last section and belongs to none. */
function bodyEnd(blocks: readonly BlockNode[]): number {
  const end = blocks.findIndex(
    (block) => block.type === "signature" || (block.type === "paragraph" && block.attrs?.move === "closing"),
  );
  return end < 0 ? blocks.length : end;
}

function wordsOf(block: BlockNode | undefined): string {
  return (block?.content ?? [])
    .map((node) => (node.type === "text" ? node.text : node.type === "slot" ? `〔${node.attrs.label}〕` : ""))
    .join("")
    .trim();
}
