import { closeHistory } from "@tiptap/pm/history";
import { Fragment, type Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type Command, TextSelection } from "@tiptap/pm/state";
import { blockAt, posOfBlock } from "../queries/block-at";
import { type SectionRange, sectionAt, siblingSection } from "../queries/section-range";

/** Swaps the section of the cursor with its neighbour; the cursor goes with it. False when there is no neighbour. */
export function moveSection(direction: "up" | "down"): Command {
  return (state, dispatch) => {
    const block = blockAt(state.selection.$from);
    const section = block === null ? null : sectionAt(state.doc, block.index);
    const sibling = section === null ? null : siblingSection(state.doc, section, direction);
    if (section === null || sibling === null) return false;
    if (dispatch) {
      const [upper, lower] = direction === "up" ? [sibling, section] : [section, sibling];
      const fromPos = posOfBlock(state.doc, upper.start);
      const toPos = posOfBlock(state.doc, lower.end);
      const swapped = [...blocksIn(state.doc, lower), ...blocksIn(state.doc, upper)];
      const tr = closeHistory(state.tr).replaceWith(fromPos, toPos, Fragment.fromArray(swapped));
      const shift = sizeOf(state.doc, sibling) * (direction === "up" ? -1 : 1);
      const { anchor, head } = state.selection;
      const within = (pos: number) => Math.min(Math.max(pos + shift, 0), tr.doc.content.size);
      tr.setSelection(TextSelection.between(tr.doc.resolve(within(anchor)), tr.doc.resolve(within(head))));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

function blocksIn(doc: ProseMirrorNode, section: SectionRange): ProseMirrorNode[] {
  return Array.from({ length: section.end - section.start }, (_, offset) =>
    doc.child(section.start + offset),
  );
}

function sizeOf(doc: ProseMirrorNode, section: SectionRange): number {
  return blocksIn(doc, section).reduce((size, node) => size + node.nodeSize, 0);
}
