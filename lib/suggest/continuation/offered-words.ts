/**
 * What is left of an offer after its beginning was typed.
 *
 * @returns the words not typed yet, the first one perhaps in part; null when something else was typed.
 */
export function consumeWords(words: readonly string[], typed: string): readonly string[] | null {
  if (!words.join("").startsWith(typed)) return null;
  let left = typed.length;
  return words.flatMap((word) => {
    const rest = word.slice(left);
    left = Math.max(0, left - word.length);
    return rest === "" ? [] : [rest];
  });
}

/**
 * An offer without the end that stands behind the cursor already, as a full stop before a full stop.
 *
 * @param following - text behind the cursor in its line.
 * @returns no words when nothing new is left.
 */
export function cutBeforeFollowing(words: readonly string[], following: string): readonly string[] {
  const text = words.join("");
  if (following.startsWith(text)) return [];
  for (let length = Math.min(text.length, following.length); length > 0; length -= 1) {
    if (text.endsWith(following.slice(0, length))) return firstChars(words, text.length - length);
  }
  return words;
}

function firstChars(words: readonly string[], count: number): string[] {
  let left = count;
  return words.flatMap((word) => {
    const kept = word.slice(0, left);
    left -= kept.length;
    return kept === "" ? [] : [kept];
  });
}
