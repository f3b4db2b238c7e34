import type { Command } from "@tiptap/pm/state";
import type { HeadingLevel } from "../extensions/heading";
import { blockAt } from "../queries/block-at";
import { isFront, nodeType } from "../queries/schema-types";

/**
 * Makes the body lines of the selection headings of that level, or paragraphs for null.
 *
 * False when nothing would change, or the selection touches no body line.
 */
export function setHeadingLevel(level: HeadingLevel | null): Command {
  return (state, dispatch) => {
    const type = nodeType(state.schema, level === null ? "paragraph" : "heading");
    const { from, to } = state.selection;
    const tr = state.tr;
    state.doc.nodesBetween(from, to, (node, pos, parent) => {
      if (parent !== state.doc) return false;
      if (isFront(node) || (node.type === type && (level === null || node.attrs.level === level)))
        return false;
      const move = node.attrs.move ?? null;
      tr.setNodeMarkup(pos, type, level === null ? { move } : { level, move });
      return false;
    });
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Tab and Shift-Tab at the start of a heading: one level down or up; at the last level nothing, yet handled. */
export function shiftHeadingLevel(step: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection;
    const block = blockAt($from);
    if (!empty || block?.node.type.name !== "heading" || $from.parentOffset > 0) return false;
    const level = Number(block.node.attrs.level) + step;
    if (level === 1 || level === 2 || level === 3) return setHeadingLevel(level)(state, dispatch);
    return true;
  };
}
