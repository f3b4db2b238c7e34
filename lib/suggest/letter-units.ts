/** 1 for each UTF-16 unit that is a letter, a figure or half a rare character; an expression for every one would be slow. */
const LETTERS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{Letter}\p{Number}\p{Surrogate}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

export function isLetterUnit(unit: number): boolean {
  return LETTERS[unit] === 1;
}

const BLANKS_AND_TOKENS = /〔[^〔〕]*〕|⟦[^⟧]*⟧/gu;

/** The text with a mark in place of each slot and ordinal token, which no wording goes over. */
export function withoutBlanks(text: string): string {
  return text.includes("〔") || text.includes("⟦") ? text.replace(BLANKS_AND_TOKENS, "，") : text;
}
