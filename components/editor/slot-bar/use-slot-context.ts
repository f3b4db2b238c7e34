import type { Editor } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import { useEffect, useState } from "react";
import { type SlotContext, slotContext } from "../queries/slot-context";

export type PlacedSlot = SlotContext & { readonly left: number; readonly top: number };

/**
 * The slot the cursor is at, with its place inside the desk.
 *
 * Typing hides what belongs to filled words: whoever fills a slot is busy with the words.
 */
export function useSlotContext(editor: Editor): PlacedSlot | null {
  const [placed, setPlaced] = useState<PlacedSlot | null>(null);
  useEffect(() => {
    let shown: SlotContext | null = null;
    const update = ({ transaction }: { transaction: Transaction }) => {
      if (!transaction.docChanged && !transaction.selectionSet) return;
      const isTyping = transaction.docChanged || editor.view.composing;
      const found = editor.view.composing ? null : slotContext(editor.state);
      const next = found?.type === "filled" && isTyping ? null : found;
      if (next === null && shown === null) return;
      shown = next;
      setPlaced(next && place(editor, next));
    };
    editor.on("transaction", update);
    return () => {
      editor.off("transaction", update);
    };
  }, [editor]);
  return placed;
}

const GAP_PX = 4;
const BAR_WIDTH_PX = 416;

function place(editor: Editor, context: SlotContext): PlacedSlot {
  const desk = editor.view.dom.closest(".paper-desk")?.getBoundingClientRect() ?? new DOMRect();
  const { left, bottom } = editor.view.coordsAtPos(context.fromPos, 1);
  const most = Math.max(0, desk.width - BAR_WIDTH_PX);
  return { ...context, left: Math.min(left - desk.left, most), top: bottom - desk.top + GAP_PX };
}
