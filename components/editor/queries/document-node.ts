import { Fragment, type Node as ProseMirrorNode, type Schema } from "@tiptap/pm/model";
import type { BlockNode, DraftDocument, InlineNode } from "@/lib/speech/draft-document";

/** Joins neighbouring texts of the same marks, which the editor's own steps rely on. */
function joined(node: ProseMirrorNode): ProseMirrorNode {
  if (node.isText || node.childCount === 0) return node;
  const children: ProseMirrorNode[] = [];
  node.forEach((child) => {
    children.push(joined(child));
  });
  return node.copy(Fragment.fromArray(children));
}

/**
 * The stored draft as the editor's document.
 *
 * @throws RangeError when the draft does not follow the schema.
 */
export function nodeFromDocument(schema: Schema, document: DraftDocument): ProseMirrorNode {
  const node = joined(schema.nodeFromJSON(document));
  node.check();
  return node;
}

/** @throws RangeError when a block does not follow the schema. */
export function nodesFromBlocks(schema: Schema, blocks: readonly BlockNode[]): ProseMirrorNode[] {
  return blocks.map((block) => joined(schema.nodeFromJSON(block)));
}

/** @throws RangeError when a node does not follow the schema. */
export function fragmentFromInline(schema: Schema, nodes: readonly InlineNode[]): Fragment {
  return Fragment.fromArray(nodes.map((node) => schema.nodeFromJSON(node)));
}
