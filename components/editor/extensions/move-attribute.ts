import { isMove, MOVES, type Move } from "@/lib/speech/move";

/** The move (语步) of a heading or paragraph, kept through the clipboard as `data-move`. */
export const moveAttribute = {
  default: null,
  validate: (value: unknown) => {
    if (value !== null && !isMove(value)) throw new RangeError(`move: ${String(value)} is none of ${MOVES}`);
  },
  parseHTML: (element: HTMLElement): Move | null => {
    const move = element.getAttribute("data-move");
    return isMove(move) ? move : null;
  },
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes.move === null ? {} : { "data-move": attributes.move },
};
