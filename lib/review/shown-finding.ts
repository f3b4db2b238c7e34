import type { Finding } from "./finding";
import type { ReviewText } from "./review-text";

/** A finding as the list shows it: with its words in their sentence and the heading it stands under. */
export type ShownFinding = Finding & {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly heading: string | null;
};

/** Characters shown on each side of the words. */
const BESIDE_CHARS = 12;

/** Findings with what the list beside the paper shows of them. */
export function shownFindings(findings: readonly Finding[], { blocks }: ReviewText): ShownFinding[] {
  const headings = headingsOver(blocks);
  return findings.map((finding) => {
    const { block, start, end, rule } = finding;
    const text = blocks[block]?.text ?? "";
    return {
      ...finding,
      id: `${block}:${start}:${end}:${rule}`,
      before: text.slice(Math.max(0, start - BESIDE_CHARS), start),
      after: text.slice(end, end + BESIDE_CHARS),
      heading: headings[block] ?? null,
    };
  });
}

/** The words of the heading every block stands under or is, null above the first; a draft may have hundreds of findings. */
function headingsOver(blocks: ReviewText["blocks"]): (string | null)[] {
  let above: string | null = null;
  return blocks.map(({ heading, text }) => {
    if (heading !== null) above = text.slice(0, heading.end);
    return above;
  });
}
