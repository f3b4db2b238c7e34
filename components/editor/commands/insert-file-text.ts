import { AllSelection, type Command, type EditorState } from "@tiptap/pm/state";
import type { FileText } from "@/lib/corpus/file-text";
import type { BlockNode } from "@/lib/speech/draft-document";
import { inlineFromText } from "@/lib/speech/slot-text";
import { factsOf } from "../extensions/slot-display";
import { blocksFromOutline } from "../paste/blocks-from-lines";
import { insertPasted } from "../paste/insert-pasted";
import { bodyStartIndex } from "../queries/block-at";
import { slotValue } from "../queries/slots";
import { insertBlocks } from "./insert-blocks";
import { withSelection } from "./with-selection";

/**
 * Puts the text of a file at the cursor, as whole lines and one step of undo. Its title, date, speaker and salutation
 * come along only where the draft has nothing of its own, see `takesFront`.
 */
export function insertFileText(text: FileText): Command {
  return (state, dispatch, view) => {
    const body = blocksFromOutline(text.lines);
    if (!takesFront(state)) return insertBlocks(body)(state, dispatch, view);
    const whole = insertPasted([...frontOf(text), ...body]);
    return withSelection(new AllSelection(state.doc), whole)(state, dispatch, view);
  };
}

/** Whether nothing has been written yet and the title is still open: empty, or with a slot that no fact fills. */
export function takesFront(state: EditorState): boolean {
  const { doc } = state;
  const firstOfBody = bodyStartIndex(doc);
  const isWritten = doc.children.some((block, index) => index >= firstOfBody && block.content.size > 0);
  const title = doc.child(0);
  const isOpen = title.children.some(
    (node) => node.type.name === "slot" && slotValue(node, factsOf(state)) === null,
  );
  return !isWritten && (isOpen || title.content.size === 0);
}

type FrontType = "title" | "subtitle" | "dateLine" | "speakerLine" | "salutation";

function frontOf({ title, subtitle, dateLine, speakerLine, salutation }: FileText): BlockNode[] {
  const lines: [FrontType, string | null][] = [
    ["title", title],
    ["subtitle", subtitle],
    ["dateLine", dateLine],
    ["speakerLine", speakerLine],
    ["salutation", salutation],
  ];
  return lines.flatMap(([type, words]): BlockNode[] =>
    words === null || words === "" ? [] : [{ type, content: inlineFromText(words) }],
  );
}
