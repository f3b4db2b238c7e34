import { readdirSync, readFileSync } from "node:fs";
import { ENTITY_KINDS, type EntityKind, type EntityMention } from "@/lib/corpus/entity-mention";
import { entitiesOf, findMentions, type TextBlock } from "@/lib/corpus/find-mentions";
import { parseDocument } from "@/lib/corpus/parse-document";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { ENTITY_FRAMES } from "./entity-frames";
import { inventName } from "./invent-names";

/**
 * How many planted names are found, and how much is found that is no name: sentences with invented names are put into
 * the built-in texts, which hold none of persons, places and units themselves. Prints one JSON object.
 *
 * A name counts as found with exactly its span. Wrong ones are findings of a kind that were not planted: in the whole
 * text for persons, places and units, in the planted sentences for the other kinds. The speed stands beside one global
 * regular expression for each kind over the same text.
 */
type Planted = { readonly kind: EntityKind; readonly start: number; readonly end: number };
type Sentence = { readonly text: string; readonly planted: readonly Planted[] };

const NAMES: ReadonlySet<EntityKind> = new Set(["person", "place", "unit"]);
const folder = new URL("../corpus/texts/", import.meta.url);
const seed = Number(process.argv[2] ?? 20260101);
const random = seededRandom(seed).next;

function fillFrame(frame: string): Sentence {
  let text = "";
  const planted: Planted[] = [];
  for (const piece of frame.split(/(\{\w+\})/u)) {
    const kind = ENTITY_KINDS.find((candidate) => piece === `{${candidate}}`);
    const words = kind === undefined ? piece : inventName(kind, random);
    if (kind !== undefined) planted.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, planted };
}

/** Puts a sentence at the end of one of the paragraph's sentences. */
function plant(text: string, sentence: Sentence): Sentence & { readonly at: number } {
  const ends = [...text.matchAll(/。(?!”)/gu)].map((match) => match.index + 1);
  const at = ends[Math.floor(random() * ends.length)] ?? text.length;
  const planted = sentence.planted.map(({ kind, start, end }) => ({
    kind,
    start: start + at,
    end: end + at,
  }));
  return { text: text.slice(0, at) + sentence.text + text.slice(at), planted, at };
}

async function builtInParagraphs(): Promise<string[][]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const parsed = await Promise.all(
    files.map((name) => parseDocument(name, readFileSync(new URL(name, folder)))),
  );
  return parsed.flatMap((result) => (result.ok ? [result.value.paragraphs.map(({ text }) => text)] : []));
}

const tally = new Map(ENTITY_KINDS.map((kind) => [kind, { planted: 0, found: 0, right: 0 }]));
const faults: string[] = [];

function score(
  block: Sentence & { readonly at: number; readonly length: number },
  found: readonly EntityMention[],
): void {
  const key = (kind: string, start: number, end: number) => `${kind}:${start}:${end}`;
  const keys = new Set(found.map((mention) => key(mention.kind, mention.startOffset, mention.endOffset)));
  const gold = new Set(block.planted.map(({ kind, start, end }) => key(kind, start, end)));
  for (const { kind, start, end } of block.planted) {
    const counts = tally.get(kind);
    const isFound = keys.has(key(kind, start, end));
    if (counts !== undefined) counts.planted += 1;
    if (counts !== undefined && isFound) counts.right += 1;
    if (!isFound)
      faults.push(
        `- ${kind} ${block.text.slice(Math.max(0, start - 8), start)}【${block.text.slice(start, end)}】${block.text.slice(end, end + 6)}`,
      );
  }
  for (const { kind, startOffset, endOffset, text } of found) {
    const inSentence = startOffset >= block.at && endOffset <= block.at + block.length;
    if ((!NAMES.has(kind) && !inSentence) || isNested(kind, startOffset, endOffset, block.planted)) continue;
    const counts = tally.get(kind);
    if (counts !== undefined) counts.found += 1;
    if (!gold.has(key(kind, startOffset, endOffset)))
      faults.push(
        `+ ${kind} ${block.text.slice(Math.max(0, startOffset - 8), startOffset)}【${text}】${block.text.slice(endOffset, endOffset + 6)}`,
      );
  }
}

/** A place in a unit's name, a year in a meeting's, and a place with its committee are findings of their own. */
function isNested(kind: EntityKind, start: number, end: number, planted: readonly Planted[]): boolean {
  return planted.some(
    (name) =>
      (name.kind !== kind && name.start <= start && end <= name.end) ||
      (name.kind === "place" && kind === "unit" && name.start === start),
  );
}

function scoreDocument(paragraphs: readonly string[], rounds: number): void {
  for (let round = 0; round < rounds; round += 1) {
    const blocks = paragraphs.map((text) => {
      const sentence = fillFrame(ENTITY_FRAMES[Math.floor(random() * ENTITY_FRAMES.length)] ?? "");
      return { ...plant(text, sentence), length: sentence.text.length };
    });
    const mentions = findMentions(blocks.map(({ text }, p) => ({ block: { p }, text })));
    for (const [p, block] of blocks.entries()) {
      score(
        block,
        mentions.filter(
          (mention) => typeof mention.block === "object" && "p" in mention.block && mention.block.p === p,
        ),
      );
    }
  }
}

/** Characters a second of processor time, best of eight: other programs on the machine do not count. */
function speedOf(run: () => void, characters: number): number {
  run();
  const times = Array.from({ length: 8 }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user;
  });
  return Math.round((characters / Math.min(...times)) * 1_000_000);
}

/** The usual way: one global expression a kind over the whole text, with nothing known of words. */
const NAIVE = [
  /\p{Script=Han}{2,4}(?=同志|书记|部长|主任|县长|市长|局长)/gu,
  /\p{Script=Han}{2,6}?(?:省|市|县|区|镇|乡|村|街道|社区)/gu,
  /\p{Script=Han}{2,12}?(?:公司|集团|大学|医院|学校|局|委|支部)/gu,
  /\p{Script=Han}{2,30}?(?:会议|大会|推进会|座谈会)/gu,
  /《[^》]+》/gu,
  /(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?/gu,
  /\d+(?:\.\d+)?(?:%|万元|个|名|户)/gu,
  /“[^”]+”(?:工程|行动|品牌)/gu,
];

const documents = await builtInParagraphs();
const clean = entitiesOf(
  documents.flatMap((paragraphs) => findMentions(paragraphs.map((text, p) => ({ block: { p }, text })))),
);
for (const paragraphs of documents) scoreDocument(paragraphs, 3);

const blocks: TextBlock[] = documents.flat().map((text, p) => ({ block: { p }, text }));
const whole = documents.flat().join("\n");
const ours = speedOf(() => void findMentions(blocks), whole.length);
const naive = speedOf(() => {
  for (const pattern of NAIVE) for (const _ of whole.matchAll(pattern));
}, whole.length);
const tenfold = Array.from({ length: 10 }, () => blocks).flat();
const ratio = (part: number, of: number) => (of === 0 ? null : Math.round((part / of) * 10_000) / 10_000);

const report = {
  seed,
  falseAlarmsInBuiltInTexts: { chars: whole.length, ...clean },
  kinds: Object.fromEntries(
    [...tally].map(([kind, { planted, found, right }]) => [
      kind,
      { planted, found, right, precision: ratio(right, found), recall: ratio(right, planted) },
    ]),
  ),
  charsPerSecond: {
    ours,
    tenTimesTheText: speedOf(() => void findMentions(tenfold), whole.length * 10),
    naive,
    ratio: ratio(ours, naive),
  },
  faults: process.argv.includes("--faults") ? faults : faults.length,
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
