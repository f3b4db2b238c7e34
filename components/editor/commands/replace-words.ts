import type { Transaction } from "@tiptap/pm/state";

/** New words take the marks of those they replace, so the source of a phrase stays known. */
export function replaceWords(tr: Transaction, fromPos: number, toPos: number, words: string): void {
  if (words === "") {
    tr.delete(fromPos, toPos);
    return;
  }
  const marks = tr.doc.nodeAt(fromPos)?.marks ?? [];
  tr.replaceWith(fromPos, toPos, tr.doc.type.schema.text(words, marks));
}
