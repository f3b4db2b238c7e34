/** Source of a regular expression for any of the words as they stand, the longest first. */
export function alternatives(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join("|")})`;
}
