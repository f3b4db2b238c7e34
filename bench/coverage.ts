import { classifySentence } from "@/lib/corpus/classify-sentence";
import type { Phrase } from "@/lib/mining/phrase";
import { rankPhrases } from "@/lib/suggest/rank-phrases";
import { numberOption, optionOf } from "@/scripts/options";
import { pairedInterval } from "./coverage/bootstrap";
import { coveredShare } from "./coverage/covered-share";
import { measureSpeed } from "./coverage/measure-speed";
import { bm25, newestSubstring } from "./coverage/peers";
import type { SectionWording } from "./coverage/section-wording";
import { type Unseen, unseenTexts } from "./coverage/unseen-sections";
import { BUILT_IN, readFolders } from "./support/read-folders";

/**
 * How much of a section's wording the first twenty phrases offered for its heading already say, in texts the library
 * does not hold, beside BM25 and newest-first substring search over the same phrases; or the time of a query.
 *
 * Run: `npm run -s bench -- coverage [--texts <folder>] [--stretch 4]`, or with `--speed 200000`.
 */
const OFFERED = 20;
const MOST_OFFERED = 200;
const stretchChars = numberOption("stretch", 4);
const folder = optionOf("texts") ?? "";
const speedAt = numberOption("speed", 0);
const WAYS = ["ranking", "bm25", "newest substring", "bm25, as long", "newest, as long"] as const;
type Way = (typeof WAYS)[number];
type Row = { readonly id: string; readonly shares: ReadonlyMap<Way, number>; readonly chars: number[] };

const library = await readFolders([BUILT_IN]);
if (speedAt > 0) measureSpeed(library, speedAt);
else await measureCoverage();

async function measureCoverage(): Promise<void> {
  const elsewhere = folder === "" ? [] : await readFolders([folder]);
  const rows = new Map<string, Row[]>();
  for (const unseen of unseenTexts(library, elsewhere))
    rows.set(unseen.group, [...(rows.get(unseen.group) ?? []), ...measure(unseen)]);
  for (const [group, measured] of rows) print(group, measured);
}

function measure(unseen: Unseen): Row[] {
  const searched = bm25(unseen.phrases);
  const newest = newestSubstring(unseen.phrases);
  return unseen.sections.map((section) => {
    const ranking = ranked(unseen, section);
    const chars = charsOf(ranking);
    const offered: Record<Way, readonly Phrase[]> = {
      ranking,
      bm25: searched(section.heading, OFFERED),
      "newest substring": newest(section.heading, OFFERED),
      // Longer phrases cover more: the peers may also offer as many characters as the ranking does.
      "bm25, as long": asLong(searched(section.heading, MOST_OFFERED), chars),
      "newest, as long": asLong(newest(section.heading, MOST_OFFERED), chars),
    };
    const share = (way: Way) =>
      coveredShare(
        section.wording,
        offered[way].map(({ text }) => text),
        stretchChars,
      );
    const shares = new Map(WAYS.map((way) => [way, share(way)]));
    return { id: unseen.id, shares, chars: WAYS.map((way) => charsOf(offered[way])) };
  });
}

function charsOf(phrases: readonly Phrase[]): number {
  return phrases.reduce((sum, { text }) => sum + text.length, 0);
}

/** The first phrases that together have at least so many characters. */
function asLong(phrases: readonly Phrase[], chars: number): Phrase[] {
  let sum = 0;
  return phrases.filter(({ text }) => {
    const isWanted = sum < chars;
    sum += text.length;
    return isWanted;
  });
}

function ranked({ document, phrases }: Unseen, { heading, move }: SectionWording): Phrase[] {
  const place = { kind: document.kind ?? "review-speech", level: document.level, move, heading };
  const theme = classifySentence(heading).theme;
  const context = { ...place, theme, position: "empty-line", currentYear: document.year ?? 2026 } as const;
  return rankPhrases(phrases, { ...context, limit: OFFERED }).map(({ phrase }) => phrase);
}

function print(group: string, measured: readonly Row[]): void {
  console.log(`\n${group}: ${new Set(measured.map(({ id }) => id)).size} texts, ${measured.length} sections`);
  WAYS.forEach((way, column) => {
    const mean = meanOf(measured.map(({ shares }) => shares.get(way) ?? 0));
    const chars = meanOf(measured.map((row) => row.chars[column] ?? 0));
    const beside = way === "ranking" ? "" : `  ranking ahead by ${ahead(measured, way)}`;
    console.log(`${way.padEnd(18)}${percent(mean).padStart(7)}  ${Math.round(chars)} chars offered${beside}`);
  });
}

function ahead(measured: readonly Row[], way: Way): string {
  const groups = new Map<string, number[]>();
  for (const { id, shares } of measured)
    groups.set(id, [...(groups.get(id) ?? []), (shares.get("ranking") ?? 0) - (shares.get(way) ?? 0)]);
  const [low, high] = pairedInterval([...groups.values()]);
  return `${percent(meanOf([...groups.values()].flat()))} (95%: ${percent(low)} to ${percent(high)})`;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
