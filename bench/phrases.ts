import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { mineLibrary } from "@/lib/mining/mine-library";
import type { Phrase } from "@/lib/mining/phrase";
import { numberOption, optionOf } from "@/scripts/options";
import { shuffle } from "@/scripts/train-linear";
import { BUILT_IN, readFolders } from "./support/read-folders";

/**
 * Draws a sample of mined phrases to be read by a person: see bench/phrase-quality.md.
 *
 * Run: `npm run -s bench -- phrases --sample 100 --seed 1 [--also <folder>] [--only <folder>] [--grain heading]`.
 */
const also = optionOf("also") ?? "";
const only = optionOf("only") ?? "";
const grain = optionOf("grain") ?? "";
const folders = only === "" ? [BUILT_IN, ...(also === "" ? [] : [also])] : [only];
const { phrases } = mineLibrary(await readFolders(folders));
const drawn = phrases.filter((phrase) => grain === "" || phrase.grain === grain);
shuffle(drawn, seededRandom(numberOption("seed", 1)).next);

console.log(`${phrases.length} phrases: ${countBy((phrase) => phrase.grain)}`);
console.log(`by pattern: ${countBy((phrase) => phrase.pattern)}`);
console.log(`in one document only: ${phrases.filter(({ singleDocument }) => singleDocument).length}`);
console.log(`with several variants: ${phrases.filter(({ variants }) => variants.length > 1).length}`);
drawn.slice(0, numberOption("sample", 100)).forEach((phrase, index) => {
  console.log(
    `${index + 1}\t${phrase.pattern}\t${phrase.documentFrequency}\t${phrase.text.replaceAll("\n", " / ")}`,
  );
});

function countBy(keyOf: (phrase: Phrase) => string): string {
  const counts = new Map<string, number>();
  for (const phrase of phrases) counts.set(keyOf(phrase), (counts.get(keyOf(phrase)) ?? 0) + 1);
  return [...counts].map(([key, count]) => `${key} ${count}`).join(", ");
}
