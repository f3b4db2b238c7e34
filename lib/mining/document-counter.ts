/** Places for each document; fewer would let too many wordings fall on one. */
const PLACES_PER_DOCUMENT = 1024;
const MIN_PLACES = 1 << 16;
const MAX_PLACES = 1 << 24;

/**
 * Counts in how many documents a wording occurs, in a table of fixed size: a count may be too high where two wordings
 * share a place, never too low. A map of all wordings of a large library would not fit into memory.
 */
export class DocumentCounter {
  private readonly mask: number;
  private readonly last: Int32Array;
  private readonly counts: Uint16Array;

  /** @param documents - how many documents will be counted. */
  constructor(documents: number) {
    const wanted = Math.min(MAX_PLACES, Math.max(MIN_PLACES, documents * PLACES_PER_DOCUMENT));
    const places = 2 ** Math.ceil(Math.log2(wanted));
    this.mask = places - 1;
    this.last = new Int32Array(places);
    this.counts = new Uint16Array(places);
  }

  /** @param document - number of the document, from 0 and rising. */
  add(text: string, document: number): void {
    const place = this.placeOf(text);
    if (this.last[place] === document + 1) return;
    this.last[place] = document + 1;
    this.counts[place] = Math.min(65535, (this.counts[place] ?? 0) + 1);
  }

  count(text: string): number {
    return this.counts[this.placeOf(text)] ?? 0;
  }

  /** FNV-1a over code units. */
  private placeOf(text: string): number {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
