import { expect, test } from "vitest";
import { bigrams } from "./bigrams";
import { packPairs } from "./packed-pairs";
import { PairNumbers } from "./pair-numbers";
import { pairPostings, positionsOf, relate, tellingPairs } from "./pair-postings";

const TEXTS = ["压实责任", "责任到人，责任到岗", "〔单位〕抓落实", "𠮷祥如意", ""];
const postings = pairPostings(packPairs(TEXTS));
const [duty = 0] = bigrams("责任");

test("finds every text with a pair once, in order", () => {
  expect([...positionsOf(postings, duty)]).toEqual([0, 1]);
  expect([...positionsOf(postings, bigrams("抓落")[0] ?? 0)]).toEqual([2]);
  expect(positionsOf(postings, bigrams("单位")[0] ?? 0)).toHaveLength(0);
});

test("a pair goes over no mark, and a rare character is one letter", () => {
  expect(bigrams("到人，责任")).toHaveLength(2);
  expect(bigrams("𠮷祥如意")).toHaveLength(3);
});

test("the relation of a text to itself is whole and overwrites what stood there", () => {
  const relation = new Float32Array(TEXTS.length).fill(7);
  relate(postings, tellingPairs(postings, "压实责任"), relation);
  expect(relation[0]).toBeCloseTo(1);
  expect(relation[1]).toBeGreaterThan(0);
  expect([...relation.subarray(2)]).toEqual([0, 0, 0]);
});

test("numbers many pairs as a map would", () => {
  const numbers = new PairNumbers();
  const map = new Map<number, number>();
  for (let step = 0; step < 60_000; step += 1) {
    const pair = Math.imul((step % 40_000) + 1, 2_654_435_761) >>> 0;
    if (!map.has(pair)) map.set(pair, map.size);
    numbers.add(pair);
  }
  expect(numbers.size).toBe(map.size);
  expect([...map].every(([pair, number]) => numbers.get(pair) === number)).toBe(true);
  expect(numbers.get(5)).toBe(-1);
});
