/** Characters before the cursor that are read along, so that a word begun there is recognised. */
const CONTEXT_CHARS = 12;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Places in a continuation where a word ends, as counts of its UTF-16 units: (0, length], the last one always among them.
 *
 * @param before - text before the cursor.
 */
export function wordEnds(before: string, continuation: string): number[] {
  const context = before.slice(-CONTEXT_CHARS);
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(context + continuation)) {
    const end = index + segment.length - context.length;
    if (end > 0) ends.push(end);
  }
  return ends;
}
