import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { COMMON_WORDING } from "@/lib/overlap/common-wording";
import type { OverlapDocument } from "@/lib/overlap/overlap-segment";
import { searchOverlap } from "@/lib/overlap/search-overlap";
import { buildSegments, type StoredIndex } from "./build-segments";
import { findByScanning } from "./find-by-scanning";
import { generateLibrary } from "./generate-library";
import { type Planted, plantPassages } from "./plant-passages";

const DRAFTS = 8;
const PASSAGES = 60;
const DRAFT_CHARS = 5000;
const GRAM_UNITS = 10;

type Span = { readonly start: number; readonly end: number; readonly source: string };

/** Recall, time and bytes in a generated library with planted passages, beside a peer that reads all texts through. */
export function measureScale(texts: readonly OverlapDocument[], usual: StoredIndex, characters: number) {
  const random = seededRandom(7).next;
  const own = texts.filter((_, index) => index % 8 === 0);
  const lenders = texts.filter((_, index) => index % 8 !== 0);
  const library = generateLibrary(lenders.map(wordsOf), characters, random);
  const chars = library.reduce((sum, { text }) => sum + text.length, 0);
  const buildStart = performance.now();
  const index = buildSegments(library);
  const buildMs = performance.now() - buildStart;
  const sentences = own.flatMap((text) => wordsOf(text).match(/[^。\n]+。/gu) ?? []);
  const byId = new Map(library.map((document) => [document.id, document]));
  const ours = { runs: new Recall(), edited: new Recall(), ms: [] as number[], cpuMs: [] as number[] };
  const peer = { runs: new Recall(), edited: new Recall(), ms: [] as number[], cpuMs: [] as number[] };
  for (let round = 0; round < DRAFTS; round += 1) {
    const { text, planted } = plantPassages(sentences, library, PASSAGES, random);
    const draft = text.slice(0, DRAFT_CHARS);
    const inside = planted.filter(({ end }) => end <= draft.length);
    const started = performance.now();
    const cpuStart = cpuMs();
    const found = searchOverlap(
      {
        segments: index.segments,
        usual: { segments: usual.segments, documents: 2 },
        wording: COMMON_WORDING,
      },
      { text: draft, unit: "draft", year: 2026, borrowed: [] },
    );
    ours.ms.push(performance.now() - started);
    ours.cpuMs.push(cpuMs() - cpuStart);
    count(
      ours,
      inside,
      byId,
      found.map((match) => ({ ...match, source: match.source.id })),
    );
    const scanStart = performance.now();
    const scanCpuStart = cpuMs();
    const scanned = findByScanning(library, draft, GRAM_UNITS);
    peer.ms.push(performance.now() - scanStart);
    peer.cpuMs.push(cpuMs() - scanCpuStart);
    count(peer, inside, byId, scanned);
  }
  return {
    characters: chars,
    segments: index.segments.length,
    bytesPerCharacter: rounded(index.byteSize / chars),
    buildMs: Math.round(buildMs),
    draftCharacters: DRAFT_CHARS,
    ours: report(ours),
    scanning: report(peer),
    timesLessWork: rounded(median(peer.cpuMs) / median(ours.cpuMs)),
  };
}

type Measured = {
  readonly runs: Recall;
  readonly edited: Recall;
  readonly ms: number[];
  readonly cpuMs: number[];
};

function report({ runs, edited, ms, cpuMs }: Measured) {
  return {
    runs: runs.value(),
    edited: edited.value(),
    medianCpuMs: Math.round(median(cpuMs)),
    medianMs: Math.round(median(ms)),
    worstMs: Math.round(Math.max(...ms)),
  };
}

/** Time of the processor: other programs on the machine do not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

class Recall {
  private planted = 0;
  private found = 0;

  add(isFound: boolean): void {
    this.planted += 1;
    if (isFound) this.found += 1;
  }

  value() {
    return { planted: this.planted, recall: rounded(this.found / this.planted) };
  }
}

/** A passage is found where the matches with a text that holds it cover nine tenths of it (of an edited one, seven). */
function count(
  { runs, edited }: Measured,
  planted: readonly Planted[],
  byId: ReadonlyMap<string, OverlapDocument>,
  matches: readonly Span[],
): void {
  for (const { kind, start, end, document, sourceStart, sourceEnd } of planted) {
    const least = (kind === "run" ? 0.9 : 0.7) * (end - start);
    const words = document.text.slice(sourceStart, sourceEnd);
    const touching = matches.filter((match) => match.start < end && start < match.end);
    const isFound = [...new Set(touching.map(({ source }) => source))].some(
      (source) =>
        (source === document.id || byId.get(source)?.text.includes(words) === true) &&
        coveredBy(
          touching.filter((match) => match.source === source),
          start,
          end,
        ) >= least,
    );
    (kind === "run" ? runs : edited).add(isFound);
  }
}

/** Characters from `start` to `end` that lie in one of the spans at least. */
function coveredBy(spans: readonly Span[], start: number, end: number): number {
  let covered = 0;
  let from = start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const to = Math.min(span.end, end);
    covered += Math.max(0, to - Math.max(from, span.start));
    from = Math.max(from, to);
  }
  return covered;
}

/** The text without its front matter and marks of headings, slots filled in as in a speech that was given. */
function wordsOf({ text }: OverlapDocument): string {
  return text
    .replace(/^---[\s\S]*?\n---\n/u, "")
    .replace(/^#+ /gmu, "")
    .replace(/〔[^〔〕]*〕/gu, (slot) => (/数|百分比|金额/u.test(slot) ? "12" : "某某"));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
