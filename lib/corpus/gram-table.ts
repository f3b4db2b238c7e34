import type { SentenceCodes } from "./sentence-codes";

/** Longest piece that is looked for, in characters. */
const MAX_GRAM = 8;
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/**
 * Finds many pieces of text (a row number each) in one pass over the characters of a sentence.
 *
 * A hash of the piece grows with each character (FNV-1a) and is looked up in an open-addressed table. The beginnings of
 * every piece stand in the table too, without a row, so that a search ends at the first beginning that is unknown. No
 * string is cut and nothing is allocated. Two pieces with the same 32-bit hash would be taken for one; with some ten
 * thousand pieces a chance hit is seen about once in a hundred thousand lookups.
 */
export class GramTable {
  /** By first character: 0 when no piece begins with it, -1 when it is no piece itself, else its row from 1 on. */
  private readonly firsts = new Int32Array(0x10000);
  /** Hash and row of each slot in turn, from two characters on; a hash of 0 marks an empty slot. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly seen: Int32Array;
  private calls = 0;

  /** @param grams - each piece once, its index is its row. */
  constructor(grams: readonly string[]) {
    const beginnings = new Set(grams.flatMap((gram) => beginningsOf(gram))).size;
    let size = 1024;
    while (size < beginnings * 1.6) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    this.seen = new Int32Array(grams.length);
    grams.forEach((gram, row) => {
      this.add(gram, row);
    });
  }

  /**
   * Writes the rows of the pieces that stand in the sentence into `found`, each once.
   *
   * @returns how many were written.
   */
  find({ codes, length }: SentenceCodes, found: Int32Array): number {
    const { firsts, slots, mask, seen } = this;
    this.calls += 1;
    let count = 0;
    for (let start = 0; start < length; start += 1) {
      const first = codes[start] ?? 0;
      const firstRow = firsts[first] ?? 0;
      if (firstRow === 0) continue;
      if (firstRow > 0 && seen[firstRow - 1] !== this.calls) {
        seen[firstRow - 1] = this.calls;
        if (count < found.length) found[count++] = firstRow - 1;
      }
      const end = Math.min(length, start + MAX_GRAM);
      let hash = Math.imul(HASH_START ^ first, HASH_PRIME);
      for (let at = start + 1; at < end; at += 1) {
        hash = Math.imul(hash ^ (codes[at] ?? 0), HASH_PRIME);
        let slot = (hash ^ (hash >>> 15)) & mask;
        while (slots[2 * slot] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & mask;
        if (slots[2 * slot] === 0) break;
        // Rows are stored from 1 on; 0 is a beginning that is no piece itself.
        const row = (slots[2 * slot + 1] ?? 0) - 1;
        if (row < 0 || seen[row] === this.calls) continue;
        seen[row] = this.calls;
        if (count < found.length) found[count++] = row;
      }
    }
    return count;
  }

  private add(gram: string, row: number): void {
    const first = gram.charCodeAt(0);
    if (gram.length === 1) this.firsts[first] = row + 1;
    else this.firsts[first] ||= -1;
    let hash = Math.imul(HASH_START ^ first, HASH_PRIME);
    for (let at = 1; at < gram.length && at < MAX_GRAM; at += 1) {
      hash = Math.imul(hash ^ gram.charCodeAt(at), HASH_PRIME);
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.slots[2 * slot] !== 0 && this.slots[2 * slot] !== hash) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = hash;
      if (at === gram.length - 1) this.slots[2 * slot + 1] = row + 1;
    }
  }
}

function beginningsOf(gram: string): string[] {
  return Array.from({ length: Math.min(gram.length, MAX_GRAM) }, (_, at) => gram.slice(0, at + 1));
}
