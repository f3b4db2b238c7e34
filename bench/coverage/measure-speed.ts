import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import type { MiningDocument } from "@/lib/mining/mine-library";
import { mineLibrary } from "@/lib/mining/mine-library";
import type { Phrase } from "@/lib/mining/phrase";
import type { PhraseContext } from "@/lib/suggest/phrase-context";
import { indexPhrases } from "@/lib/suggest/phrase-index";
import { rankPhrases } from "@/lib/suggest/rank-phrases";
import { percentile } from "../continuation/percentile";
import { bm25 } from "./peers";
import { sectionWordings } from "./section-wording";

/** Prints the time of a query over so many phrases: the mined ones and variants of them with other characters. */
export function measureSpeed(library: readonly MiningDocument[], count: number): void {
  const phrases = grown(mineLibrary(library).phrases, count);
  const places = library.flatMap(({ document }) =>
    sectionWordings(document).map(({ heading, move, wording }) => ({
      ...{ kind: document.kind ?? ("review-speech" as const), level: document.level, heading, move },
      ...{ precedingText: wording.slice(0, 80), position: "in-line" as const, currentYear: 2026, limit: 20 },
    })),
  );
  const started = performance.now();
  const processor = process.cpuUsage();
  indexPhrases(phrases);
  const wall = (performance.now() - started) / 1000;
  const spent = process.cpuUsage(processor).user / 1e6;
  console.log(`\n${phrases.length} phrases: index in ${wall.toFixed(1)} s (processor ${spent.toFixed(1)} s)`);
  const search = bm25(phrases);
  const asked = places.slice(0, 200);
  report("ranking", asked, (place) => rankPhrases(phrases, place));
  report("ranking, with a query", asked, (place) => rankPhrases(phrases, { ...place, query: "落实" }));
  report("bm25", asked, (place) => search(place.heading ?? "", 20));
}

function report(
  name: string,
  places: readonly PhraseContext[],
  run: (place: PhraseContext) => unknown,
): void {
  for (const place of places.slice(0, 20)) run(place);
  // On a busy machine the clock also counts the waiting; the processor's time does not.
  const wall: number[] = [];
  const processor: number[] = [];
  for (const place of places) {
    const started = performance.now();
    const before = process.cpuUsage();
    run(place);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
    wall.push(performance.now() - started);
  }
  console.log(`${name.padEnd(24)} ${spread(wall)}; processor ${spread(processor)}`);
}

function spread(times: readonly number[]): string {
  return `p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`;
}

function grown(phrases: readonly Phrase[], count: number): Phrase[] {
  const random = seededRandom(5).next;
  const letters = [...phrases.map(({ text }) => text).join("")].filter((char) =>
    /\p{Script=Han}/u.test(char),
  );
  const all = [...phrases];
  const change = (text: string) =>
    text.replace(/\p{Script=Han}(?![^〔]*〕)/gu, (char) =>
      random() < 1 / 6 ? (letters[Math.floor(random() * letters.length)] ?? char) : char,
    );
  for (let at = 0; all.length < count; at += 1) {
    const phrase = phrases[at % phrases.length];
    if (phrase === undefined) break;
    const sources = phrase.sources.map((source) => ({
      ...source,
      heading: source.heading === null ? null : change(source.heading),
    }));
    all.push({ ...phrase, id: `${phrase.id}-${at}`, text: change(phrase.text), sources });
  }
  return all;
}

function at(times: readonly number[], share: number): string {
  const micros = times.map((ms) => ms * 1000);
  return (percentile(micros, share) / 1000).toFixed(1);
}
