import type { ReviewBlock } from "@/lib/review/review-text";

/**
 * Where an offset of a block's printed words stands in the editor, counted from the start of the block's content.
 *
 * Numbers of headings are not in the content; an ordinal, a slot or a fact is one position however long it reads. An
 * offset within one of them is its near edge: the start for `start`, the end for `end`.
 */
export function contentOffset(
  { heading, counted, slots, bound }: Pick<ReviewBlock, "heading" | "counted" | "slots" | "bound">,
  offset: number,
  edge: "start" | "end",
): number {
  const numberEnd = heading?.numberEnd ?? 0;
  const atoms = [...counted.filter(({ start }) => start >= numberEnd), ...slots, ...bound].sort(
    (a, b) => a.start - b.start,
  );
  let saved = numberEnd;
  for (const { start, end } of atoms) {
    if (offset <= start) break;
    if (offset < end) return start - saved + (edge === "end" ? 1 : 0);
    saved += end - start - 1;
  }
  return Math.max(0, offset - saved);
}
