import { closeHistory } from "@tiptap/pm/history";
import { type Command, TextSelection } from "@tiptap/pm/state";
import { blockAt } from "../queries/block-at";
import { nodeType } from "../queries/schema-types";
import { sectionOf } from "../queries/section-nodes";

/**
 * Splits the section at the cursor, as one step of undo: what follows gets an empty heading of the same level and move,
 * and the cursor goes there. A paragraph is cut in two where the cursor stands inside it.
 *
 * @param blockIndex - the section to split; false when the cursor is not in a paragraph of it.
 */
export function splitSection(blockIndex?: number): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const block = blockAt($from);
    const section = sectionOf(state, blockIndex);
    if (block?.node.type.name !== "paragraph" || section === null) return false;
    if (block.index <= section.start || block.index >= section.end) return false;
    if (dispatch) {
      const tr = closeHistory(state.tr);
      const { parentOffset } = $from;
      let pos = block.beforePos;
      if (parentOffset > 0 && parentOffset < block.node.content.size) {
        tr.split($from.pos, 1);
        pos = $from.pos + 1;
      } else if (parentOffset > 0) pos = block.afterPos;
      const { move } = state.doc.child(section.start).attrs;
      tr.insert(pos, nodeType(state.schema, "heading").create({ level: section.level, move }));
      dispatch(tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView());
    }
    return true;
  };
}
