import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { extractText } from "@/lib/corpus/extract-text";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { BUILT_IN_FORMULATIONS } from "@/lib/review/built-in-formulations";
import { createReviewer } from "@/lib/review/create-reviewer";
import { reviewContext } from "@/lib/review/review-context";
import type { ReviewBlock, ReviewText } from "@/lib/review/review-text";
import { RULES } from "@/lib/review/rules";
import { textOfLines } from "@/lib/review/text-of-lines";
import { numberOption } from "@/scripts/options";
import { BUILT_IN } from "./support/read-folders";

/**
 * Processor time, in milliseconds, of checking a draft of so many characters, as the worker of the page does it: every
 * text arrives as a message, so that no block is the object it was before.
 *
 * - `firstMs`: the first check of all, with lists still to be compiled and code not yet warm;
 * - `wholeMs`: median of later ones by a reviewer that knows nothing of the text;
 * - `editedParagraphMs`, `editedP95Ms`: after one or more characters were put into a paragraph, another one each time, all
 *   of them staying in; `editedClockP95Ms` is the time that passed, without the threads that collect beside it;
 * - `messageMs`: what sending the text costs besides;
 * - `plainPatternMs`: one pass of a plain regular expression over the same text.
 *
 * Garbage collection counts in all of them. Prints one JSON object.
 */
const chars = numberOption("chars", 30_000);
const rounds = numberOption("rounds", 15);
const edits = numberOption("edits", 200);
const context = reviewContext({ year: 2026, formulations: BUILT_IN_FORMULATIONS });

async function longText(): Promise<ReviewText> {
  const blocks: ReviewBlock[] = [];
  let length = 0;
  for (const file of readdirSync(BUILT_IN).sort()) {
    if (length >= chars) break;
    const extracted = await extractText(file, new Uint8Array(readFileSync(path.join(BUILT_IN, file))));
    if (!extracted.ok) continue;
    for (const block of textOfLines(extracted.value, file).blocks) {
      if (length >= chars) break;
      blocks.push(block);
      length += block.text.length;
    }
  }
  return { blocks, incomplete: false };
}

/** Processor time of a piece of work, in milliseconds. */
function timeOf(work: () => void): number {
  return timesOf(work).cpuMs;
}

/** Processor time of all threads, and the time from beginning to end; the first holds what is collected meanwhile. */
function timesOf(work: () => void): { cpuMs: number; clockMs: number } {
  const from = process.cpuUsage();
  const startMs = performance.now();
  work();
  const clockMs = performance.now() - startMs;
  const { user, system } = process.cpuUsage(from);
  return { cpuMs: (user + system) / 1_000, clockMs };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2));
}

const median = (times: readonly number[]) => quantile(times, 0.5);

function repeated(work: () => void): number[] {
  return Array.from({ length: rounds }, () => timeOf(work));
}

const TYPED = ["新", "，切实", "落实", "2026年", "一是", "“两个确立”", "。各级党组织要", "全县"] as const;

/** Times of checking again after each of many edits in many paragraphs. */
function editTimes(start: ReviewText): { cpuMs: number; clockMs: number }[] {
  const random = seededRandom(1);
  const reviewer = createReviewer(RULES, context);
  reviewer.review(structuredClone(start));
  let { blocks } = start;
  const paragraphs = blocks.flatMap(({ role, text }, at) =>
    role === "paragraph" && text.length > 60 ? [at] : [],
  );
  return Array.from({ length: edits }, () => {
    const at = paragraphs[random.whole(0, paragraphs.length - 1)] ?? 0;
    const block = blocks[at];
    if (block !== undefined) {
      const place = random.whole(20, block.text.length);
      const text = block.text.slice(0, place) + random.pick(TYPED) + block.text.slice(place);
      blocks = blocks.with(at, { ...block, text });
    }
    const sent = structuredClone({ blocks, incomplete: false });
    return timesOf(() => reviewer.review(sent));
  });
}

const text = await longText();
const first = timeOf(() => createReviewer(RULES, context).review(text));
const whole = repeated(() => createReviewer(RULES, context).review(structuredClone(text)));
const edited = editTimes(text);
const message = repeated(() => structuredClone(text));
const plain = repeated(() => {
  for (const block of text.blocks) block.text.match(/[一二三四五六七八九十]+[、是要]|“[^”]*”|\d+/gu);
});
process.stdout.write(
  `${JSON.stringify({
    characters: text.blocks.reduce((sum, block) => sum + block.text.length, 0),
    firstMs: median([first]),
    wholeMs: median(whole),
    editedParagraphMs: median(edited.map(({ cpuMs }) => cpuMs)),
    editedP95Ms: quantile(
      edited.map(({ cpuMs }) => cpuMs),
      0.95,
    ),
    editedClockP95Ms: quantile(
      edited.map(({ clockMs }) => clockMs),
      0.95,
    ),
    messageMs: median(message),
    plainPatternMs: median(plain),
    wholeAgainstPlain: Number((median(whole) / median(plain)).toFixed(2)),
  })}\n`,
);
