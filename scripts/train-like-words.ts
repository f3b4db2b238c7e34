import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isWordAt } from "@/lib/corpus/name-words";
import { BloomFilter } from "@/lib/text/bloom-filter";

/**
 * Collects from our own texts what tells a slip of a word of two characters (发辉 for 发挥) from words that happen to
 * meet: the words of the trade, what stands around them, and single characters seen side by side. Writes
 * `corpus/models/like-words.json`.
 *
 * Run: `npx tsx scripts/train-like-words.ts`, then `npx biome check --write corpus/models`. Same texts and same
 * dictionary of the running Node (ICU), same file.
 */
const NOTE =
  "Collected by scripts/train-like-words.ts from corpus/texts and corpus/labelled; not edited by hand.";
const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** A word seen so often in our texts is one that is slipped on. */
const MIN_COUNT = 2;
const BITS_EACH = 12;
/** A character that stands by itself so often is a word of its own. */
const OFTEN_ALONE = 8;
const MOSTLY_ALONE = 0.3;
/** Words with a verb's or noun's loose end make pairs with anything. */
const LOOSE_WORD = /[的了是在和与及]/u;

const runs = (await readTexts()).flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const words = new Map<string, number>();
const pairs = new Set<string>();
const characters = new Map<string, { all: number; alone: number }>();
for (const run of runs) {
  let before = "";
  for (const { segment } of segmenter.segment(run)) {
    for (const character of segment) {
      const counts = characters.get(character) ?? { all: 0, alone: 0 };
      characters.set(character, {
        all: counts.all + 1,
        alone: counts.alone + (segment.length === 1 ? 1 : 0),
      });
    }
    if (segment.length === 2) words.set(segment, (words.get(segment) ?? 0) + 1);
    for (let at = 0; segment.length > 2 && at + 1 < segment.length; at += 1)
      pairs.add(segment.slice(at, at + 2));
    // Where a word of two characters ends or begins, the reader sees it by itself.
    if (before !== "" && before.length !== 2 && segment.length !== 2)
      pairs.add(before.slice(-1) + segment.slice(0, 1));
    before = segment;
  }
}
const targets = new Set(
  [...words].filter(([word, count]) => count >= MIN_COUNT && !LOOSE_WORD.test(word)).map(([word]) => word),
);
for (const word of words.keys()) if (!isWordAt(word, 0)) pairs.add(word);
const around = new Set<string>();
for (const run of runs) {
  for (let at = 0; at + 2 < run.length; at += 1) {
    const three = run.slice(at, at + 3);
    if (targets.has(three.slice(0, 2)) || targets.has(three.slice(1))) around.add(three);
  }
}
const filter = new BloomFilter(Math.ceil((around.size * BITS_EACH) / 8));
for (const three of [...around].sort()) filter.add(three);
const alone = [...characters]
  .filter(([, counts]) => counts.alone >= OFTEN_ALONE && counts.alone / counts.all >= MOSTLY_ALONE)
  .map(([character]) => character);
const model = {
  note: NOTE,
  targets: byFirst(targets),
  pairs: byFirst(new Set([...pairs].filter((pair) => !isWordAt(pair, 0)))),
  alone: alone.sort().join(""),
  around: filter.toBase64(),
};
await writeFile(path.join(ROOT, "corpus/models/like-words.json"), `${JSON.stringify(model)}\n`);
process.stdout.write(`${targets.size} words, ${pairs.size} pairs, ${around.size} surroundings\n`);

function byFirst(all: ReadonlySet<string>): Record<string, string> {
  const lists: Record<string, string> = {};
  for (const word of [...all].sort()) lists[word.charAt(0)] = (lists[word.charAt(0)] ?? "") + word.charAt(1);
  return lists;
}

/** Built-in texts and plain speeches, and the sentences labelled without one; slots are no words. */
async function readTexts(): Promise<string[]> {
  const texts: string[] = [];
  for (const folder of ["corpus/texts", "corpus/labelled/texts", "corpus/labelled"]) {
    for (const name of (await readdir(path.join(ROOT, folder))).sort()) {
      if (!/\.(?:md|txt|jsonl)$/u.test(name) || name === "README.md") continue;
      texts.push(await readFile(path.join(ROOT, folder, name), "utf8"));
    }
  }
  return texts.map((text) => text.replace(/\{\{[^}]*\}\}|〖[^〗]*〗/gu, "\n"));
}
