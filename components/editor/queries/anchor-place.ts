import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { anchorText, type TextRange } from "@/lib/speech/text-anchor";
import { documentOf } from "./draft-blocks";

/** The words of the draft as anchors count them. */
export function anchorTextOf(doc: ProseMirrorNode): string {
  return anchorText(documentOf(doc));
}

/** Where in the editor a place of that text is: each block before it adds one. */
export function posOfOffset(doc: ProseMirrorNode, offset: number): number {
  let start = 0;
  for (let index = 0; index < doc.childCount; index += 1) {
    const { size } = doc.child(index).content;
    if (offset <= start + size) return offset + index + 1;
    start += size + 1;
  }
  return doc.content.size - 1;
}

/** The words between two positions as a range of that text. */
export function rangeBetween(doc: ProseMirrorNode, fromPos: number, toPos: number): TextRange {
  return { start: offsetOf(doc, fromPos), end: offsetOf(doc, toPos) };
}

function offsetOf(doc: ProseMirrorNode, pos: number): number {
  return Math.max(0, pos - doc.resolve(pos).index(0) - 1);
}
