import type { NodeType, Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type Command, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { type BlockAt, blockAt } from "../queries/block-at";
import { isFront, isFrontLine, nodeType } from "../queries/schema-types";

/** Enter: what follows depends on the line it is pressed in. */
export const splitBlock: Command = (state, dispatch) => {
  if (!(state.selection instanceof TextSelection)) return false;
  const tr = state.tr;
  if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  const block = blockAt($from);
  if (block === null) return false;
  const offset = $from.parentOffset;
  if (isFront(block.node)) splitFrontLine(tr, block, offset);
  else if (block.node.type.name === "paragraph") tr.split($from.pos, 1);
  else splitHeadingOrSignature(tr, block, offset);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** At the end of a line above the body Enter walks to the next line, as in a form; inside it cuts the line in two. */
function splitFrontLine(tr: Transaction, block: BlockAt, offset: number): void {
  const paragraph = nodeType(tr.doc.type.schema, "paragraph");
  const next = tr.doc.maybeChild(block.index + 1);
  if (offset < block.node.content.size) {
    tr.split(block.beforePos + 1 + offset, 1, [{ type: tailType(block.node, next, paragraph) }]);
  } else if (isFrontLine(next) || isEmptyParagraph(next)) {
    tr.setSelection(Selection.near(tr.doc.resolve(block.afterPos + 1)));
  } else {
    insertParagraph(tr, block.afterPos, paragraph);
  }
}

/** The second half of a title is its second line; a front line goes on as itself until the body begins. */
function tailType(node: ProseMirrorNode, next: ProseMirrorNode | null, paragraph: NodeType): NodeType {
  if (node.type.name === "title") return nodeType(paragraph.schema, "subtitle");
  return isFrontLine(next) ? node.type : paragraph;
}

function splitHeadingOrSignature(tr: Transaction, block: BlockAt, offset: number): void {
  const paragraph = nodeType(tr.doc.type.schema, "paragraph");
  if (block.node.content.size === 0) {
    tr.setNodeMarkup(block.beforePos, paragraph, { move: null });
  } else if (offset === 0) {
    tr.insert(block.beforePos, paragraph.create());
  } else {
    const type = block.node.type.name === "heading" ? paragraph : block.node.type;
    tr.split(block.beforePos + 1 + offset, 1, [{ type }]);
  }
}

function insertParagraph(tr: Transaction, pos: number, paragraph: NodeType): void {
  tr.insert(pos, paragraph.create());
  tr.setSelection(TextSelection.create(tr.doc, pos + 1));
}

function isEmptyParagraph(node: ProseMirrorNode | null): boolean {
  return node?.type.name === "paragraph" && node.content.size === 0;
}
