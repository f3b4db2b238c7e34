import type { EditorView } from "@tiptap/pm/view";

/**
 * Has the editor read where the browser has put the cursor.
 *
 * The browser tells of a move only later, and whatever is drawn in between puts the cursor back where it was: a
 * Ctrl+Home would be lost when underlines arrive at that moment. So it is told now.
 */
export function readCursor({ dom }: EditorView): void {
  dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
}
