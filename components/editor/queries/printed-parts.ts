import type { EditorState } from "@tiptap/pm/state";
import { factsOf } from "../extensions/slot-display";
import { numbersOf } from "./draft-blocks";
import { slotValue } from "./slots";

/** Words that the document itself does not hold: a heading's number, an ordinal's words, a slot's value. */
export type PrintedPart = { readonly type: "heading" | "ordinal" | "slot"; readonly text: string };

/** The computed words of the selected range, in order; a heading cut off from its start has an empty number. */
export function printedParts(state: EditorState): PrintedPart[] {
  const { from, to } = state.selection;
  const facts = factsOf(state);
  const parts: PrintedPart[] = [];
  state.doc.forEach((block, pos, index) => {
    if (pos + block.nodeSize <= from || pos >= to) return;
    const numbers = numbersOf(state.doc)[index];
    const ordinals = [...(numbers?.ordinals ?? [])];
    if (block.type.name === "heading") {
      parts.push({ type: "heading", text: from <= pos + 1 ? (numbers?.heading ?? "") : "" });
    }
    block.forEach((node, offset) => {
      const ordinal = node.type.name === "ordinal" ? (ordinals.shift() ?? "") : "";
      const nodePos = pos + 1 + offset;
      if (nodePos < from || nodePos >= to) return;
      if (node.type.name === "ordinal") parts.push({ type: "ordinal", text: ordinal });
      if (node.type.name !== "slot") return;
      parts.push({ type: "slot", text: slotValue(node, facts) ?? `〔${node.attrs.label}〕` });
    });
  });
  return parts;
}
