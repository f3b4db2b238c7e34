import { MOVES, type Move } from "@/lib/speech/move";

/** Where a sentence stands in its text. */
export type SentencePlace = {
  /** Move that the walk through the text tells, see `walkMoves`. */
  readonly walked: Move;
  /** Move of the section, null before the first heading. */
  readonly section: Move | null;
};

/** Evidence of the place beside that of the words, found by cross-validation and on texts kept apart. */
const WALKED_WEIGHT = 3;
const SECTION_WEIGHT = 0.5;

/** Evidence of a sentence's words for each move, in the order of `MOVES`, with that of its place. */
export function addPlace(own: readonly number[], place: SentencePlace): number[] {
  return MOVES.map((move, index) => {
    const walked = place.walked === move ? WALKED_WEIGHT : 0;
    return (own[index] ?? 0) + walked + (place.section === move ? SECTION_WEIGHT : 0);
  });
}
