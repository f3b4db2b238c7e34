import { describe, expect, it } from "vitest";
import { BloomFilter } from "./bloom-filter";

const word = (index: number) => String.fromCharCode(0x4e00 + (index % 3000), 0x4e00 + ((index * 7) % 2900));

describe("BloomFilter", () => {
  const filter = new BloomFilter(2000);
  for (let index = 0; index < 2000; index += 1) filter.add(word(index));

  it("knows all of its own, also after it was written down", () => {
    const read = new BloomFilter(filter.toBase64());
    for (let index = 0; index < 2000; index += 1) expect(read.has(word(index))).toBe(true);
  });

  it("takes few strange ones for its own", () => {
    let taken = 0;
    for (let index = 0; index < 2000; index += 1) if (filter.has(`${word(index)}外`)) taken += 1;
    expect(taken).toBeLessThan(120);
  });
});
