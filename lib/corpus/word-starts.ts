const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

const cache = { text: "", starts: new Set<number>() };

/** Whether a word of the dictionary begins at a place of a text. */
export function isWordStart(text: string, at: number): boolean {
  if (cache.text !== text) {
    cache.text = text;
    cache.starts = new Set([...segmenter.segment(text)].map(({ index }) => index));
  }
  return cache.starts.has(at);
}
