import { closeHistory } from "@tiptap/pm/history";
import { Fragment } from "@tiptap/pm/model";
import { type Command, TextSelection } from "@tiptap/pm/state";
import { posOfBlock } from "../queries/block-at";
import { blocksBetween, sectionOf } from "../queries/section-nodes";

/** Puts a copy of the section below it, as one step of undo, and the cursor into the heading of the copy. */
export function duplicateSection(blockIndex?: number): Command {
  return (state, dispatch) => {
    const section = sectionOf(state, blockIndex);
    if (section === null) return false;
    if (dispatch) {
      const endPos = posOfBlock(state.doc, section.end);
      const copy = Fragment.fromArray(blocksBetween(state.doc, section.start, section.end));
      const tr = closeHistory(state.tr).insert(endPos, copy);
      const headingEnd = endPos + state.doc.child(section.start).nodeSize - 1;
      dispatch(tr.setSelection(TextSelection.create(tr.doc, headingEnd)).scrollIntoView());
    }
    return true;
  };
}
