import {
  type BlockNode,
  blockNodeSchema,
  type DraftDocument,
  type InlineNode,
} from "@/lib/speech/draft-document";
import { orderedBlocks } from "./block-order";
import type { Comparison } from "./comparison";
import type { DraftUnit } from "./draft-units";

/**
 * The old draft with the changes taken over: all of them give the new draft, none the old one, and what no change
 * touches keeps its provenance and moves. Any selection gives a valid draft: a line that only the title block may hold
 * becomes a paragraph where it stands in the text.
 */
export function applyChanges(
  old: DraftDocument,
  { segments }: Comparison,
  accepted: ReadonlySet<number>,
): DraftDocument {
  const units = segments.flatMap((segment) =>
    segment.change !== null && accepted.has(segment.change) ? segment.new : segment.old,
  );
  return { ...old, content: orderedBlocks(blocksOf(units)) };
}

/** Puts units together into blocks. A block whose units are all there, in order and alone, is returned as it is. */
function blocksOf(units: readonly DraftUnit[]): BlockNode[] {
  const groups: DraftUnit[][] = [];
  for (const unit of units) {
    if (unit.type === "start" || groups.length === 0) groups.push([unit]);
    else groups.at(-1)?.push(unit);
  }
  return groups.map(blockOf);
}

function blockOf(group: readonly DraftUnit[]): BlockNode {
  const block = group[0]?.block ?? { type: "paragraph" };
  const nodes = joinNodes(group.flatMap((unit) => (unit.type === "sentence" ? unit.nodes : [])));
  const isWhole = group.every((unit) => unit.block === block) && group.at(-1)?.type === "sentence";
  if (isWhole && JSON.stringify(nodes) === JSON.stringify(block.content ?? [])) return block;
  const { content: _, ...shell } = block;
  return blockNodeSchema.parse(nodes.length === 0 ? shell : { ...shell, content: nodes });
}

/** Neighbouring texts of the same marks become one text again. */
export function joinNodes(nodes: readonly InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isOne = last?.type === "text" && node.type === "text";
    if (isOne && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else joined.push(node);
  }
  return joined;
}
