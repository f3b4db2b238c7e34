import { closeHistory } from "@tiptap/pm/history";
import { type Command, Selection } from "@tiptap/pm/state";
import { bodyStartIndex, posOfBlock } from "../queries/block-at";
import { nodeType } from "../queries/schema-types";
import { sectionOf } from "../queries/section-nodes";

/** Deletes a section with all below it, as one step of undo; the body keeps at least an empty paragraph. */
export function deleteSection(blockIndex?: number): Command {
  return (state, dispatch) => {
    const section = sectionOf(state, blockIndex);
    if (section === null) return false;
    if (dispatch) {
      const { doc } = state;
      const fromPos = posOfBlock(doc, section.start);
      const isWholeBody = section.start === bodyStartIndex(doc) && section.end === doc.childCount;
      const left = isWholeBody ? [nodeType(state.schema, "paragraph").create()] : [];
      const tr = closeHistory(state.tr).replaceWith(fromPos, posOfBlock(doc, section.end), left);
      const $place = tr.doc.resolve(Math.min(fromPos, tr.doc.content.size));
      dispatch(tr.setSelection(Selection.near($place, isWholeBody ? 1 : -1)).scrollIntoView());
    }
    return true;
  };
}
