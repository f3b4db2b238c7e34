import { SLOT_PATTERN } from "@/lib/speech/slot-text";
import type { TextSpan } from "@/lib/text/find-terms";

/** A slot may stand for this much. */
const MAX_SLOT_CHARS = 40;

const ORDINAL_TOKEN = /⟦[^⟧]*⟧/gu;

/**
 * Where the wording of a phrase stands in the line it was taken from. Slots match any few characters; the items of a set
 * are found each by itself.
 *
 * @returns the stretches found, in the order of the wording; none when the line does not have it.
 */
export function locateWording(line: string, wording: string): TextSpan[] {
  const found: TextSpan[] = [];
  for (const item of wording.split(ORDINAL_TOKEN).flatMap((part) => part.split("\n"))) {
    const span = locateItem(line, item.trim());
    if (span !== null) found.push(span);
  }
  return found;
}

function locateItem(line: string, item: string): TextSpan | null {
  const pieces = item
    .replace(SLOT_PATTERN, "⟦⟧")
    .split("⟦⟧")
    .filter((piece) => !/^[，。；：！]?$/u.test(piece));
  const [first, ...rest] = pieces;
  if (first === undefined) return null;
  for (let at = line.indexOf(first); at >= 0; at = line.indexOf(first, at + 1)) {
    const end = endOfRest(line, at + first.length, rest);
    if (end !== null) return { startOffset: at, endOffset: end };
  }
  return null;
}

function endOfRest(line: string, from: number, pieces: readonly string[]): number | null {
  let end = from;
  for (const piece of pieces) {
    const at = line.indexOf(piece, end);
    if (at < 0 || at - end > MAX_SLOT_CHARS) return null;
    end = at + piece.length;
  }
  return end;
}
