import { type EditorState, TextSelection } from "@tiptap/pm/state";
import { blockAt } from "./block-at";

/** Where grey text may stand. */
export type ContinuationPlace = {
  readonly pos: number;
  /** Position before the line. */
  readonly blockPos: number;
  /** Words of the line before and behind the cursor; slots and ordinals are one character each. */
  readonly before: string;
  readonly after: string;
};

/** Something is being looked for in the slash menu. */
const SLASH_QUERY = /\/[^\s，。；：、]{0,12}$/u;

/**
 * The cursor's place if a continuation makes sense there: a plain cursor in a paragraph or heading, behind the words of
 * its line. Null in titles and signatures, in empty lines, inside words, and with anything selected.
 */
export function continuationPlace(state: EditorState): ContinuationPlace | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { $from } = selection;
  const block = blockAt($from);
  if (block === null || !["paragraph", "heading"].includes(block.node.type.name)) return null;
  const { parent, parentOffset } = $from;
  const before = parent.textBetween(0, parentOffset, null, "\ufffc");
  const after = parent.textBetween(parentOffset, parent.content.size, null, "\ufffc");
  if (before.trim() === "" || /^[\p{L}\p{N}\ufffc]/u.test(after) || SLASH_QUERY.test(before)) return null;
  return { pos: $from.pos, blockPos: block.beforePos, before, after };
}
