import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { buildSegment } from "@/lib/suggest/continuation/index-segment";
import { decodeSegment, encodeSegment } from "@/lib/suggest/continuation/segment-bytes";
import { openIndex, suggestContinuation } from "@/lib/suggest/continuation/suggest-continuation";
import { splitSentences } from "@/lib/text/split-sentences";
import { percentile } from "./percentile";
import type { ReplayText } from "./read-texts";

const DOCUMENT_CHARS = 4000;
const LOOKUPS = 4000;

/**
 * Build time, bytes and look-up times for an index of a given size, made of the sentences of real texts in random order:
 * every wording stands in it many times over, which is the hard case for sorting and for look-ups.
 */
export function measureScale(train: readonly ReplayText[], test: readonly ReplayText[], characters: number) {
  const documents = recombine(train, characters);
  const started = performance.now();
  const processor = process.cpuUsage();
  const bytes = encodeSegment(buildSegment(documents));
  const buildMs = performance.now() - started;
  const buildProcessorMs = process.cpuUsage(processor).user / 1000;
  const opening = performance.now();
  const segment = decodeSegment(bytes);
  if (!segment.ok) throw new Error(segment.error.code);
  const index = openIndex([segment.value]);
  const openMs = performance.now() - opening;
  const indexed = documents.reduce((sum, { wording }) => sum + wording.length, 0);
  return {
    characters: indexed,
    buildMs: Math.round(buildMs),
    // On a busy machine the clock also counts the waiting; the processor's time does not.
    buildProcessorMs: Math.round(buildProcessorMs),
    openMs: Number(openMs.toFixed(1)),
    indexBytes: bytes.length,
    bytesPerCharacter: Number((bytes.length / indexed).toFixed(2)),
    ...timeLookups(index, test),
  };
}

function timeLookups(index: ReturnType<typeof openIndex>, test: readonly ReplayText[]) {
  const text = test.map(({ typed }) => typed).join("\n");
  const times: number[] = [];
  const processorTimes: number[] = [];
  const stride = Math.max(1, Math.floor(text.length / LOOKUPS));
  for (let at = 200; at < text.length; at += stride) {
    const before = text.slice(Math.max(0, at - 5000), at);
    const asked = performance.now();
    const processor = process.cpuUsage();
    suggestContinuation(index, { before });
    const { user, system } = process.cpuUsage(processor);
    processorTimes.push(user + system);
    times.push((performance.now() - asked) * 1000);
  }
  return {
    p50us: percentile(times, 0.5),
    p95us: percentile(times, 0.95),
    p99us: percentile(times, 0.99),
    p95ProcessorUs: percentile(processorTimes, 0.95),
  };
}

function recombine(texts: readonly ReplayText[], characters: number) {
  const sentences = texts.flatMap(({ wording }) =>
    wording.split("\n").flatMap((line) => splitSentences(line).map(({ text }) => text)),
  );
  const documents: { id: string; wording: string }[] = [];
  const random = seededRandom(11);
  for (let total = 0; total < characters && sentences.length > 0; ) {
    let wording = "";
    while (wording.length < DOCUMENT_CHARS) {
      wording += sentences[random.whole(0, sentences.length - 1)] ?? "";
    }
    total += wording.length;
    documents.push({ id: `text-${documents.length}`, wording });
  }
  return documents;
}
