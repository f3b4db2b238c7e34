/** What one way of suggesting does at a cursor: the characters offered and their words, or null. */
export type Offer = { readonly text: string; readonly words: readonly string[] };

export type ReplayCounts = {
  /** Offers on screen, one for every cursor place at which there is one. */
  shown: number;
  /** The same, but an offer that only goes on with what was shown one character before is the same offer. */
  shownOnce: number;
  /** Offers that were once right to their end or typed through as far as they went. */
  accepted: number;
  savedChars: number;
  /** Words of the offers shown, and those of them that were right from the first on. */
  words: number;
  rightWords: number;
};

/**
 * Types a text character by character and asks behind each of them, except inside an accepted offer: that one is put in
 * whole, its characters are saved, and typing goes on behind it. An offer is accepted only if the text goes on with it
 * to its last character.
 */
export function replay(text: string, suggest: (before: string) => Offer | null): ReplayCounts {
  const counts: ReplayCounts = {
    shown: 0,
    shownOnce: 0,
    accepted: 0,
    savedChars: 0,
    words: 0,
    rightWords: 0,
  };
  let standing = "";
  for (let at = 1; at < text.length; ) {
    const offer = suggest(text.slice(0, at));
    const rest = standing.startsWith(text.charAt(at - 1)) ? standing.slice(1) : "";
    standing = offer?.text ?? "";
    if (offer === null) {
      at += 1;
      continue;
    }
    counts.shown += 1;
    if (rest === "" || rest !== offer.text) counts.shownOnce += 1;
    counts.words += offer.words.length;
    counts.rightWords += rightWords(offer.words, text, at);
    if (!text.startsWith(offer.text, at)) {
      at += 1;
      continue;
    }
    counts.accepted += 1;
    counts.savedChars += offer.text.length;
    at += offer.text.length;
    standing = "";
  }
  return counts;
}

function rightWords(words: readonly string[], text: string, from: number): number {
  let at = from;
  let right = 0;
  for (const word of words) {
    if (!text.startsWith(word, at)) break;
    right += 1;
    at += word.length;
  }
  return right;
}

export function addCounts(sum: ReplayCounts, more: ReplayCounts): void {
  sum.shown += more.shown;
  sum.shownOnce += more.shownOnce;
  sum.accepted += more.accepted;
  sum.savedChars += more.savedChars;
  sum.words += more.words;
  sum.rightWords += more.rightWords;
}
