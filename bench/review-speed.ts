import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { extractText } from "@/lib/corpus/extract-text";
import { BUILT_IN_FORMULATIONS } from "@/lib/review/built-in-formulations";
import { createReviewer } from "@/lib/review/create-reviewer";
import { reviewContext } from "@/lib/review/review-context";
import type { ReviewBlock, ReviewText } from "@/lib/review/review-text";
import { RULES } from "@/lib/review/rules";
import { textOfLines } from "@/lib/review/text-of-lines";
import { numberOption } from "@/scripts/options";
import { BUILT_IN } from "./support/read-folders";

/**
 * Processor time of checking a draft of so many characters as a whole, and again after one paragraph was edited, in
 * milliseconds; beside one pass of a plain regular expression over the same text in the same run. Prints one JSON object.
 */
const chars = numberOption("chars", 30_000);
const rounds = numberOption("rounds", 15);
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

/** Median processor time of a piece of work, in milliseconds. */
function timed(work: (round: number) => void): number {
  const times = Array.from({ length: rounds }, (_, round) => {
    const from = process.cpuUsage();
    work(round);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const text = await longText();
const first = timed(() => createReviewer(RULES, context).review(text));
const reviewer = createReviewer(RULES, context);
reviewer.review(text);
const at = text.blocks.findIndex(({ role, text: words }) => role === "paragraph" && words.length > 200);
const edited = timed((round) => {
  const blocks = text.blocks.map((block, index) =>
    index === at ? { ...block, text: `${block.text}第${round}次改。` } : block,
  );
  reviewer.review({ blocks, incomplete: false });
});
const plain = timed(() => {
  for (const block of text.blocks) block.text.match(/[一二三四五六七八九十]+[、是要]|“[^”]*”|\d+/gu);
});
const rounded = (value: number) => Number(value.toFixed(2));
process.stdout.write(
  `${JSON.stringify({
    characters: text.blocks.reduce((sum, block) => sum + block.text.length, 0),
    wholeMs: rounded(first),
    editedParagraphMs: rounded(edited),
    plainPatternMs: rounded(plain),
    wholeAgainstPlain: rounded(first / plain),
  })}\n`,
);
