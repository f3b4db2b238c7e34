/** A stretch of a text between two cuts. */
export type CutPiece = { readonly startOffset: number; readonly words: string };

/** Cuts a text at offsets, in any order and repeated at will; the pieces joined are the text again, none is empty. */
export function cutAt(text: string, offsets: readonly number[]): CutPiece[] {
  const inside = offsets.filter((offset) => offset > 0 && offset < text.length);
  const starts = [...new Set([0, ...inside])].sort((a, b) => a - b);
  return starts
    .map((startOffset, index) => ({ startOffset, words: text.slice(startOffset, starts[index + 1]) }))
    .filter(({ words }) => words !== "");
}
