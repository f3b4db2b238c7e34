/**
 * A set of short texts kept in so few bits that now and then it takes a strange one for its own: with eight bits a text
 * and four hashes about one in forty.
 */
export class BloomFilter {
  private readonly bits: Uint8Array;

  /** @param bits - as `toBase64` gave them, or how many there shall be, in bytes. */
  constructor(bits: string | number) {
    this.bits =
      typeof bits === "number"
        ? new Uint8Array(bits)
        : Uint8Array.from(atob(bits), (byte) => byte.charCodeAt(0));
  }

  add(text: string): void {
    for (const at of this.placesOf(text)) this.bits[at >>> 3] = (this.bits[at >>> 3] ?? 0) | (1 << (at & 7));
  }

  has(text: string): boolean {
    return this.placesOf(text).every((at) => ((this.bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0);
  }

  toBase64(): string {
    let bytes = "";
    for (const byte of this.bits) bytes += String.fromCharCode(byte);
    return btoa(bytes);
  }

  /** Two hashes make as many as are wanted (Kirsch and Mitzenmacher, 2006). */
  private placesOf(text: string): number[] {
    let one = 0x811c9dc5;
    let two = 0x9747b28c;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ code, 0x5bd1e995);
      two ^= two >>> 13;
    }
    const count = this.bits.length * 8;
    return [0, 1, 2, 3].map((step) => ((one + Math.imul(step, two | 1)) >>> 0) % count);
  }
}
