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
  // Nearly every character is one of these, and comparing numbers is far quicker than an expression.
  if (char >= "一" && char <= "鿿") return true;
  return /[\p{Letter}\p{Number}]/u.test(char);
}
