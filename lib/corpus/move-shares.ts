import { MOVES, type Move } from "@/lib/speech/move";
import type { LibraryDocument } from "./library-document";

/** Share (0 to 1) of the text's characters that each move takes up, in the order moves stand in a speech; none is 0. */
export function moveShares({
  sentences,
}: LibraryDocument): { readonly move: Move; readonly share: number }[] {
  const total = sentences.reduce((sum, { text }) => sum + text.length, 0);
  return MOVES.map((move) => {
    const own = sentences.filter((sentence) => sentence.move === move);
    return { move, share: own.reduce((sum, { text }) => sum + text.length, 0) / Math.max(total, 1) };
  }).filter(({ share }) => share > 0);
}
