import type { MarkType, NodeType, Node as ProseMirrorNode, Schema } from "@tiptap/pm/model";
import type { BlockNode, InlineNode } from "@/lib/speech/draft-document";

const FRONT_LINES: ReadonlySet<string> = new Set(["subtitle", "dateLine", "speakerLine", "salutation"]);

/** @throws RangeError when the schema is not the draft's. */
export function nodeType(schema: Schema, name: BlockNode["type"] | InlineNode["type"]): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new RangeError(`nodeType: the schema has no ${name}`);
  return type;
}

/** @throws RangeError when the schema is not the draft's. */
export function markType(schema: Schema, name: NonNullable<InlineNode["marks"]>[number]["type"]): MarkType {
  const type = schema.marks[name];
  if (type === undefined) throw new RangeError(`markType: the schema has no ${name}`);
  return type;
}

/** Whether a block stands above the body: the title and the lines under it. */
export function isFront(node: ProseMirrorNode | null | undefined): boolean {
  return node?.type.name === "title" || isFrontLine(node);
}

/** Whether a block is one of the lines between title and body. */
export function isFrontLine(node: ProseMirrorNode | null | undefined): boolean {
  return node !== null && node !== undefined && FRONT_LINES.has(node.type.name);
}
