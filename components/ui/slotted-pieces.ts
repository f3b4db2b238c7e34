import { SLOT_PATTERN } from "@/lib/speech/slot-text";

/** A stretch of text that is a 〔slot〕, or the words between two; `key` is its offset. */
export type SlottedPiece = { readonly key: number; readonly words: string; readonly isSlot: boolean };

/** Cuts a text at its slots; the pieces joined are the text again. */
export function slottedPieces(text: string): SlottedPiece[] {
  const found: SlottedPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(SLOT_PATTERN)) {
    if (match.index > from) found.push({ key: from, words: text.slice(from, match.index), isSlot: false });
    found.push({ key: match.index, words: match[0], isSlot: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ key: from, words: text.slice(from), isSlot: false });
  return found;
}
