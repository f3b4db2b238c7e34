import { endsWording, isClauseEnd } from "./clause-end";

const MIN_TYPED = 2;
const MOST_TYPED = 12;
const MOST_OFFERED = 40;

/**
 * The other peer: the words typed since the last mark are searched in the texts from the newest (last) to the oldest,
 * and what follows the first hit is offered up to the clause end.
 */
export function newestSubstring(wording: Uint16Array): (draft: Uint16Array) => readonly number[] | null {
  const text = wideString(wording);
  return (draft) => {
    let typed = 0;
    while (typed < Math.min(MOST_TYPED, draft.length) && !isBreak(draft[draft.length - 1 - typed] ?? 0))
      typed += 1;
    if (typed < MIN_TYPED) return null;
    const found = text.lastIndexOf(wideString(draft.subarray(draft.length - typed)));
    if (found < 0) return null;
    const offer: number[] = [];
    for (let at = found + typed; offer.length < MOST_OFFERED; at += 1) {
      const unit = wording[at];
      if (unit === undefined || endsWording(unit) || isClauseEnd(unit)) break;
      offer.push(unit);
    }
    return offer.length > 0 ? offer : null;
  };
}

function isBreak(unit: number): boolean {
  return endsWording(unit) || isClauseEnd(unit);
}

/** Spreading a long list into a call runs out of stack. */
function wideString(units: Uint16Array): string {
  let text = "";
  for (let from = 0; from < units.length; from += 8192) {
    text += String.fromCharCode(...units.subarray(from, from + 8192));
  }
  return text;
}
