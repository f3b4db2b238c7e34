/** Letters and digits of a line alone: two lines with the same key say the same. */
export function textKey(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
