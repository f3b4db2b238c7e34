import type { Command } from "@tiptap/pm/state";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { nodeFromDocument } from "../queries/document-node";

/**
 * Puts another document under the cursor as one step of undo. Blocks that are equal at the beginning and the end stay
 * the same nodes, so that only what differs is drawn and undone. False when nothing differs.
 */
export function replaceDocument(document: DraftDocument): Command {
  return (state, dispatch) => {
    const { doc, schema } = state;
    const next = nodeFromDocument(schema, document);
    const least = Math.min(doc.childCount, next.childCount);
    let head = 0;
    while (head < least && doc.child(head).eq(next.child(head))) head += 1;
    if (head === doc.childCount && head === next.childCount) return false;
    let tail = 0;
    const isSameEnd = () => doc.child(doc.childCount - 1 - tail).eq(next.child(next.childCount - 1 - tail));
    while (tail < least - head && isSameEnd()) tail += 1;
    const from = sizeOf(doc.children.slice(0, head));
    const to = doc.content.size - sizeOf(doc.children.slice(doc.childCount - tail));
    const nodes = next.children.slice(head, next.childCount - tail);
    dispatch?.(state.tr.replaceWith(from, to, nodes).scrollIntoView());
    return true;
  };
}

function sizeOf(nodes: readonly { readonly nodeSize: number }[]): number {
  return nodes.reduce((size, { nodeSize }) => size + nodeSize, 0);
}
