import type { LibraryDocument } from "@/lib/corpus/library-document";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { mergeUnits } from "@/lib/mining/merge-units";
import type { MiningDocument } from "@/lib/mining/mine-library";
import { extractMiningUnit, type MiningUnit } from "@/lib/mining/mining-unit";
import { numbersOption } from "@/scripts/options";
import { BUILT_IN, readFolders } from "./support/read-folders";

/**
 * How the cost of mining grows with the library: units of the built-in texts and of variants of them with other words
 * put in, at each size the processor time of extraction, of reading a unit kept and of merging a document, as ratios to the
 * smallest size, the memory held, and what mining again costs after one document in a hundred is new.
 *
 * Run: `npm run -s bench -- mining [--sizes 100,1000,5000]`.
 */
const sizes = numbersOption("sizes", [100, 1000, 5000]);
const originals = await readFolders([BUILT_IN]);
const random = seededRandom(7).next;
const words = wordsOf(originals);
// The first run pays for compiling; it is not measured.
mergeUnits(originals.map(extractMiningUnit));
let first: { extract: number; merge: number } | null = null;

for (const size of sizes) {
  const units: MiningUnit[] = [];
  let extract = 0;
  let read = 0;
  for (let at = 0; at < size; at += 1) {
    const document = variantOf(at);
    const started = cpuMs();
    const unit = extractMiningUnit(document);
    extract += cpuMs() - started;
    const kept = JSON.stringify(unit);
    const reading = cpuMs();
    units.push(JSON.parse(kept));
    read += cpuMs() - reading;
  }
  const started = cpuMs();
  const mined = mergeUnits(units);
  const merge = cpuMs() - started;
  first ??= { extract: extract / size, merge: merge / size };
  console.log(
    [
      `${size} documents: ${mined.phrases.length} phrases, ${mined.skeletons.length} skeletons`,
      `extract ${(extract / size).toFixed(2)} ms a document (× ${(extract / size / first.extract).toFixed(2)})`,
      `merge ${(merge / size).toFixed(2)} ms a document (× ${(merge / size / first.merge).toFixed(2)}), ${(merge / 1000).toFixed(1)} s in all`,
      `read a kept unit ${(read / size).toFixed(2)} ms`,
      `from nothing ${((extract + merge) / 1000).toFixed(1)} s, again with 1% new ${((extract / 100 + read + merge) / 1000).toFixed(1)} s`,
      `resident ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
    ].join("; "),
  );
}

/** The first documents as they are, then each with one word in twelve replaced. */
function variantOf(at: number): MiningDocument {
  const { id, document } = originals[at % originals.length] ?? { id: "", document: undefined };
  if (document === undefined) throw new RangeError("no built-in texts");
  if (at < originals.length) return { id, document };
  return { id: `${at}-${id}`, document: withOtherWords(document) };
}

function withOtherWords(document: LibraryDocument): LibraryDocument {
  const changed = new Map<string, string>();
  const change = (text: string) => {
    const known = changed.get(text);
    if (known !== undefined) return known;
    const other = text.replace(/\p{Script=Han}{2}/gu, (pair) =>
      random() < 1 / 12 ? (words[Math.floor(random() * words.length)] ?? pair) : pair,
    );
    changed.set(text, other);
    return other;
  };
  return {
    ...document,
    headings: document.headings.map((heading) => ({ ...heading, text: change(heading.text) })),
    sentences: document.sentences.map((sentence) => ({ ...sentence, text: change(sentence.text) })),
  };
}

function wordsOf(documents: readonly MiningDocument[]): string[] {
  const found = new Set<string>();
  for (const { document } of documents) {
    for (const { text } of document.sentences)
      for (const [pair] of text.matchAll(/\p{Script=Han}{2}/gu)) found.add(pair);
  }
  return [...found].sort();
}

/** Elapsed time says little on a machine that others use as well. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
