import { blockIds } from "@/lib/export/block-ids";
import { segmentText } from "@/lib/export/print-segments";
import { printedLines } from "@/lib/export/printed-lines";
import type { BlockNode, DraftDocument, InlineNode } from "@/lib/speech/draft-document";
import { printedNodes } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";

/** A block of the draft as it was printed. */
export type BaseLine = {
  readonly block: BlockNode;
  readonly index: number;
  readonly id: string;
  /**
   * As the exports print it, without the number of a heading: brackets round the date, a blank in a short name; the lines
   * of a list of annexes end in line feeds.
   */
  readonly printed: string;
  readonly nodes: readonly { readonly node: InlineNode; readonly text: string }[];
};

/** The blocks of a draft with words in them, as an export prints them. */
export function baseLines(document: DraftDocument, facts: FactSheet): BaseLine[] {
  const ids = blockIds(document, facts);
  const nodes = printedNodes(document, facts);
  const printed = new Map<BlockNode, string[]>();
  for (const { block, segments } of printedLines(document, facts, { bracketDateLine: true })) {
    const words = segmentText(block.type === "heading" ? segments.slice(1) : segments).trim();
    printed.set(block, [...(printed.get(block) ?? []), words]);
  }
  return document.content.flatMap((block, index) => {
    const lines = printed.get(block);
    const own = { block, index, id: ids[index] ?? "", nodes: nodes[index] ?? [] };
    return lines === undefined ? [] : [{ ...own, printed: lines.join("\n") }];
  });
}
