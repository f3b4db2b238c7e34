import type { BlockNode, DraftDocument } from "./draft-document";

const blockTexts = new WeakMap<BlockNode, string>();

/**
 * A draft's document as JSON. A block that was written before is not written again: blocks never change, and an editor
 * hands on the same objects for all but the one that is typed in.
 */
export function documentJson({ type, attrs, content }: DraftDocument): string {
  const head = JSON.stringify({ type, attrs }).slice(0, -1);
  return `${head},"content":[${content.map(blockText).join(",")}]}`;
}

function blockText(block: BlockNode): string {
  const known = blockTexts.get(block);
  if (known !== undefined) return known;
  const text = JSON.stringify(block);
  blockTexts.set(block, text);
  return text;
}
