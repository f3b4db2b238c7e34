import type { BlockNode } from "@/lib/speech/draft-document";
import { boundValue, type FactSheet } from "@/lib/speech/fact-sheet";
import type { BlockNumbers } from "@/lib/speech/number-draft";

/** A stretch of printed text that is set alike. */
export type PrintSegment = {
  readonly text: string;
  /** An unfilled slot, printed as 〔label〕. */
  readonly open: boolean;
  /** Part of a run-in heading: from its ordinal to the first full stop. */
  readonly lead: boolean;
};

/** What XML 1.0 cannot hold, and line ends, which a block by definition has none of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** Turns one block into the stretches that will be printed, without the number of a heading. */
export function printSegments(block: BlockNode, numbers: BlockNumbers, facts: FactSheet): PrintSegment[] {
  const ordinals = [...numbers.ordinals];
  const segments: PrintSegment[] = [];
  let lead = false;
  for (const node of block.content ?? []) {
    if (node.type === "ordinal") {
      lead = block.type === "paragraph";
      segments.push({ text: ordinals.shift() ?? "", open: false, lead });
    } else if (node.type === "slot") {
      const value = node.attrs.binding === null ? null : boundValue(facts, node.attrs.binding);
      segments.push({ text: printable(value ?? `〔${node.attrs.label}〕`), open: value === null, lead });
    } else {
      const text = printable(node.text);
      const end = lead ? text.indexOf("。") + 1 : 0;
      if (lead && end === 0) segments.push({ text, open: false, lead });
      else {
        if (end > 0) segments.push({ text: text.slice(0, end), open: false, lead: true });
        if (end < text.length) segments.push({ text: text.slice(end), open: false, lead: false });
        lead = false;
      }
    }
  }
  return segments.filter((segment) => segment.text !== "");
}

/** The words of the segments. */
export function segmentText(segments: readonly PrintSegment[]): string {
  return segments.map((segment) => segment.text).join("");
}

/** Text without what a file cannot hold or a line does not have. */
export function printable(text: string): string {
  return text.replace(/[\r\n\t]+/gu, " ").replace(UNPRINTABLE, "");
}
