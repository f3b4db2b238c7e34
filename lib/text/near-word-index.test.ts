import { expect, test } from "vitest";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { NearWordIndex } from "./near-word-index";

function nearIn(words: readonly string[], text: string): string[] {
  const found: string[] = [];
  const index = new NearWordIndex(words.map((word) => [word, word] as const));
  index.scan(text, (word, start, at) => found.push(`${start} ${word} ${at}`));
  return found.sort();
}

/** The same by looking at every word at every place. */
function nearByLooking(words: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (const word of words) {
    for (let start = 0; start + word.length <= text.length; start += 1) {
      const differing = [...word].flatMap((char, at) => (char === text.charAt(start + at) ? [] : [at]));
      const [at = -1] = differing;
      if (differing.length === 1 && (word.length > 3 || at === 2)) found.push(`${start} ${word} ${at}`);
    }
  }
  return found.sort();
}

test("a word is found with any one of its characters changed, and not as it is", () => {
  for (const word of ["群策群力", "一以贯之地", "战斗堡垒作用", "责任感"]) {
    const text = (at: number) => `要${word.slice(0, at)}某${word.slice(at + 1)}。`;
    expect(nearIn([word], `要${word}。`)).toEqual([]);
    for (let at = 0; at < word.length; at += 1)
      expect(nearIn([word], text(at))).toEqual(word.length > 3 || at === 2 ? [`1 ${word} ${at}`] : []);
  }
});

test("it finds what looking at every word at every place finds", () => {
  const random = seededRandom(7);
  const letters = ["党", "建", "工", "作"] as const;
  const make = (length: number) => Array.from({ length }, () => random.pick(letters)).join("");
  for (let round = 0; round < 40; round += 1) {
    const words = [...new Set(Array.from({ length: 12 }, () => make(random.whole(3, 7))))];
    const text = make(60);
    expect(nearIn(words, text)).toEqual(nearByLooking(words, text));
  }
});
