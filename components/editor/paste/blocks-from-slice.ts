import type { Slice } from "@tiptap/pm/model";
import type { BlockNode, InlineNode } from "@/lib/speech/draft-document";
import { blockNodeSchema, inlineNodeSchema } from "@/lib/speech/draft-document";

/**
 * What was copied inside the editor, with its slots, ordinals and sources.
 *
 * A part of one line is only words, hence a paragraph.
 */
export function blocksFromSlice(slice: Slice): BlockNode[] {
  const blocks: BlockNode[] = [];
  const loose: InlineNode[] = [];
  slice.content.forEach((node, _offset, index) => {
    if (node.isInline) {
      loose.push(inlineNodeSchema.parse(node.toJSON()));
      return;
    }
    const block = blockNodeSchema.parse(node.toJSON());
    const isCutOpen = index === 0 && slice.openStart > 0 && slice.content.childCount === 1;
    blocks.push(isCutOpen ? paragraph(block.content) : block);
  });
  return loose.length > 0 ? [paragraph(loose), ...blocks] : blocks;
}

function paragraph(content: InlineNode[] | undefined): BlockNode {
  return { type: "paragraph", attrs: { move: null }, content };
}
