import type { BlockNode } from "@/lib/speech/draft-document";

const FRONT: ReadonlySet<string> = new Set(["subtitle", "dateLine", "speakerLine", "salutation"]);

/** A line that stands between title and text. */
export function isFrontBlock(block: BlockNode): boolean {
  return FRONT.has(block.type);
}

/**
 * Blocks in the order a draft has to have: the first is the title, and what only the title block may hold becomes a
 * paragraph where it stands in the text. A draft without text gets an empty paragraph.
 */
export function orderedBlocks(blocks: readonly BlockNode[]): BlockNode[] {
  const front = blocks.findIndex((block, index) => index > 0 && !isFrontBlock(block));
  const bodyFrom = front < 0 ? Math.max(1, blocks.length) : front;
  const ordered = blocks.map((block, index): BlockNode => {
    if (index === 0) return block.type === "title" ? block : withContent({ type: "title" }, block);
    const isMisplaced = index >= bodyFrom && (isFrontBlock(block) || block.type === "title");
    return isMisplaced ? withContent({ type: "paragraph", attrs: { move: null } }, block) : block;
  });
  return bodyFrom >= blocks.length ? [...ordered, { type: "paragraph", attrs: { move: null } }] : ordered;
}

function withContent(shell: BlockNode, { content }: BlockNode): BlockNode {
  return content === undefined ? shell : { ...shell, content };
}
