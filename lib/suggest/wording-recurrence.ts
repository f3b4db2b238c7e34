import type { Phrase } from "@/lib/mining/phrase";

/** Stretches of so many letters are compared: the shortest that carries a set turn of phrase. */
const STRETCH = 4;
const TABLE_BITS = 22;

/**
 * How much of each phrase other documents say too: the number of its letters that begin a stretch found in the phrases
 * of at least two documents. Stretches are counted under hashes, so rare clashes count as finds.
 */
export function wordingRecurrence(phrases: readonly Phrase[]): Float32Array {
  const firstSeenIn = new Int32Array(1 << TABLE_BITS);
  const isShared = new Uint8Array(1 << TABLE_BITS);
  const documents = new Map<string, number>();
  for (const { text, sources, documentFrequency } of phrases) {
    const id = sources[0]?.documentId ?? "";
    const document = documents.get(id) ?? documents.size + 1;
    documents.set(id, document);
    eachStretch(text, (hash) => {
      if (firstSeenIn[hash] === 0) firstSeenIn[hash] = document;
      if (documentFrequency > 1 || firstSeenIn[hash] !== document) isShared[hash] = 1;
    });
  }
  return Float32Array.from(phrases, ({ text }) => {
    let count = 0;
    eachStretch(text, (hash) => {
      count += isShared[hash] ?? 0;
    });
    return count;
  });
}

function eachStretch(text: string, visit: (hash: number) => void): void {
  for (const run of text.replace(/〔[^〔〕]*〕|⟦[^⟧]*⟧/gu, "，").split(/[^\p{Letter}\p{Number}]+/u)) {
    for (let at = 0; at + STRETCH <= run.length; at += 1) {
      let hash = 0;
      for (let next = at; next < at + STRETCH; next += 1)
        hash = Math.imul(hash ^ run.charCodeAt(next), 0x9e3779b1);
      visit((hash ^ (hash >>> 15)) >>> (32 - TABLE_BITS));
    }
  }
}
