/** Pairs of neighbouring letters of a text, each once, as numbers in rising order; slots, tokens and marks part the runs. */
export function bigrams(text: string): Uint32Array {
  const codes = new Set<number>();
  let previous = 0;
  for (const char of text.replace(/〔[^〔〕]*〕|⟦[^⟧]*⟧/gu, "，")) {
    const code = isLetter(char) ? (char.codePointAt(0) ?? 0) & 0xffff : 0;
    if (previous !== 0 && code !== 0) codes.add(((previous << 16) | code) >>> 0);
    previous = code;
  }
  return Uint32Array.from(codes).sort();
}

function isLetter(char: string): boolean {
  return /[\p{Letter}\p{Number}]/u.test(char);
}

/** Dice similarity (0 to 1) of two rising lists. */
export function diceSimilarity(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
