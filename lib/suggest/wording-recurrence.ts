import type { Phrase } from "@/lib/mining/phrase";
import { isLetterUnit, withoutBlanks } from "./letter-units";

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
    for (const hash of stretchHashes(text)) {
      if (firstSeenIn[hash] === 0) firstSeenIn[hash] = document;
      if (documentFrequency > 1 || firstSeenIn[hash] !== document) isShared[hash] = 1;
    }
  }
  return Float32Array.from(phrases, ({ text }) => {
    let count = 0;
    for (const hash of stretchHashes(text)) count += isShared[hash] ?? 0;
    return count;
  });
}

function stretchHashes(text: string): Uint32Array {
  const letters = withoutBlanks(text);
  const hashes = new Uint32Array(letters.length);
  let count = 0;
  let runLength = 0;
  for (let at = 0; at < letters.length; at += 1) {
    runLength = isLetterUnit(letters.charCodeAt(at)) ? runLength + 1 : 0;
    if (runLength < STRETCH) continue;
    hashes[count] = hashOf(letters, at + 1 - STRETCH);
    count += 1;
  }
  return hashes.subarray(0, count);
}

function hashOf(text: string, from: number): number {
  let hash = 0;
  for (let at = from; at < from + STRETCH; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> (32 - TABLE_BITS);
}
