import { closeHistory } from "@tiptap/pm/history";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { AllSelection, type Command, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { BlockNode } from "@/lib/speech/draft-document";
import { type BlockAt, blockAt, bodyStartIndex, posOfBlock } from "../queries/block-at";
import { nodesFromBlocks } from "../queries/document-node";
import { isFront, isFrontLine, nodeType } from "../queries/schema-types";

/**
 * Puts pasted lines in place of the selection.
 *
 * The first line joins the line of the cursor, the rest of that line follows the last, as a word processor does. Into an
 * empty body line the blocks go as they are. From the title and front lines the body's lines go to the start of the body.
 */
export function insertPasted(blocks: readonly BlockNode[]): Command {
  return (state, dispatch) => {
    const nodes = nodesFromBlocks(state.schema, blocks);
    if (nodes.length === 0) return false;
    const tr = closeHistory(state.tr);
    if (state.selection instanceof AllSelection) emptyDraft(tr);
    else if (!tr.selection.empty) tr.deleteSelection();
    const block = blockAt(tr.selection.$from);
    if (block === null) return false;
    if (isFront(block.node)) pasteIntoFront(tr, nodes);
    else pasteIntoBody(tr, block, asBody(nodes));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function emptyDraft(tr: Transaction): void {
  const { schema } = tr.doc.type;
  const empty = [nodeType(schema, "title").create(), nodeType(schema, "paragraph").create()];
  tr.replaceWith(0, tr.doc.content.size, empty).setSelection(TextSelection.create(tr.doc, 1));
}

/** A title or front line that lands among the body's lines is a paragraph there. */
function asBody(nodes: readonly ProseMirrorNode[]): ProseMirrorNode[] {
  return nodes.map((node) =>
    isFront(node) ? nodeType(node.type.schema, "paragraph").create(null, node.content) : node,
  );
}

function pasteIntoFront(tr: Transaction, nodes: readonly ProseMirrorNode[]): void {
  const [first, ...rest] = nodes;
  if (first === undefined) return;
  pasteWords(tr, first);
  const firstOfBody = rest.findIndex((node) => !isFront(node));
  const frontLines = rest.slice(0, firstOfBody < 0 ? rest.length : firstOfBody).filter(isFrontLine);
  const known = new Set(tr.doc.children.filter(isFrontLine).map(({ type }) => type.name));
  const isNew = ({ type }: ProseMirrorNode) => !known.has(type.name);
  const added = frontLines.filter(isNew);
  if (added.length > 0) {
    const pos = posOfBlock(tr.doc, bodyStartIndex(tr.doc));
    tr.insert(pos, added);
    selectEnd(tr, pos + sizeOf(added) - 1);
  }
  // A second date line would contradict the first one without a word: it stays among what was pasted.
  const body = [
    ...frontLines.filter((node) => !isNew(node)),
    ...(firstOfBody < 0 ? [] : rest.slice(firstOfBody)),
  ];
  if (body.length > 0) pasteIntoBodyStart(tr, asBody(body));
}

function pasteIntoBodyStart(tr: Transaction, nodes: readonly ProseMirrorNode[]): void {
  const index = bodyStartIndex(tr.doc);
  const bodyPos = posOfBlock(tr.doc, index);
  const blank = tr.doc.child(index);
  const isBlank = blank.type.name === "paragraph" && blank.content.size === 0;
  tr.replaceWith(bodyPos, isBlank ? bodyPos + blank.nodeSize : bodyPos, nodes);
  selectEnd(tr, bodyPos + sizeOf(nodes) - 1);
}

function pasteIntoBody(tr: Transaction, block: BlockAt, nodes: readonly ProseMirrorNode[]): void {
  const [first, ...rest] = nodes;
  if (first === undefined) return;
  const isHeading = first.type.name === "heading";
  if (rest.length === 0 && (!isHeading || block.node.type === first.type)) {
    pasteWords(tr, first);
    return;
  }
  const offset = tr.selection.$from.parentOffset;
  const before = block.node.content.cut(0, offset);
  const after = block.node.content.cut(offset);
  const lines = before.size === 0 || isHeading ? [first] : [block.node.copy(before.append(first.content))];
  if (isHeading && before.size > 0) lines.unshift(block.node.copy(before));
  lines.push(...rest);
  const last = lines[lines.length - 1] ?? first;
  const joinsLast = after.size > 0 && last.type.name !== "heading";
  if (joinsLast) lines[lines.length - 1] = last.copy(last.content.append(after));
  const endPos = block.beforePos + sizeOf(lines) - 1 - (joinsLast ? after.size : 0);
  if (after.size > 0 && !joinsLast) lines.push(block.node.copy(after));
  tr.replaceWith(block.beforePos, block.afterPos, lines);
  selectEnd(tr, endPos);
}

function pasteWords(tr: Transaction, node: ProseMirrorNode): void {
  const fromPos = tr.selection.from;
  tr.insert(fromPos, node.content);
  selectEnd(tr, fromPos + node.content.size);
}

function sizeOf(nodes: readonly ProseMirrorNode[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0);
}

function selectEnd(tr: Transaction, pos: number): void {
  tr.setSelection(TextSelection.near(tr.doc.resolve(pos), -1));
}
