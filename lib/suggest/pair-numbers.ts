/** Numbers pairs from 0 in the order they come; a table over typed arrays, as a map of a million entries is slow to fill. */
export class PairNumbers {
  /** Open addressing; no pair is 0. */
  private pairs = new Uint32Array(1 << 12);
  private numbers = new Uint32Array(1 << 12);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of a pair, or -1 when it has none. */
  get(pair: number): number {
    const slot = this.slotOf(pair);
    return this.pairs[slot] === pair ? (this.numbers[slot] ?? -1) : -1;
  }

  /** The number of a pair, given now when it has none yet. */
  add(pair: number): number {
    const slot = this.slotOf(pair);
    if (this.pairs[slot] === pair) return this.numbers[slot] ?? -1;
    const number = this.count;
    this.pairs[slot] = pair;
    this.numbers[slot] = number;
    this.count += 1;
    if (this.count * 2 > this.pairs.length) this.grow();
    return number;
  }

  /** Where the pair stands, or the empty place where it would. */
  private slotOf(pair: number): number {
    const mask = this.pairs.length - 1;
    const mixed = Math.imul(pair, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.pairs[slot] !== 0 && this.pairs[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { pairs, numbers } = this;
    this.pairs = new Uint32Array(pairs.length * 2);
    this.numbers = new Uint32Array(pairs.length * 2);
    for (let at = 0; at < pairs.length; at += 1) {
      const pair = pairs[at] ?? 0;
      if (pair === 0) continue;
      const slot = this.slotOf(pair);
      this.pairs[slot] = pair;
      this.numbers[slot] = numbers[at] ?? 0;
    }
  }
}
