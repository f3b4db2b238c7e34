/**
 * Offsets in a paragraph at which a heading may begin: its first character, and the first after every 。！？；：，with
 * the closing quotation marks and brackets that belong to it.
 */
export function clauseStarts(text: string): number[] {
  const starts = [0];
  for (const mark of text.matchAll(/[。！？；：，!?;:,][”’）》】)"]*/gu)) {
    const start = mark.index + mark[0].length;
    if (start < text.length) starts.push(start);
  }
  return starts;
}
