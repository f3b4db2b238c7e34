import { closeHistory } from "@tiptap/pm/history";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { matchOrdinals } from "@/lib/speech/match-ordinals";
import type { OrdinalFamily } from "@/lib/speech/ordinal";
import { ordinalText } from "@/lib/speech/ordinal";
import { blockAt } from "../queries/block-at";
import { numbersOf } from "../queries/draft-blocks";
import { nodeType } from "../queries/schema-types";
import { matchTypedNumber } from "../queries/structure-pattern";

/**
 * Turns a number just typed into structure: 一、 at a line's start into a heading, 一是 at a sentence's start into an
 * ordinal.
 *
 * @param typedFromPos - where the new text begins. Only numbers completed by it count, so that what the writer turned
 * back into text stays text.
 * @returns the change as a step of undo of its own, or null.
 */
export function recogniseStructure(state: EditorState, typedFromPos: number): Transaction | null {
  if (!(state.selection instanceof TextSelection) || !state.selection.empty) return null;
  const { $from } = state.selection;
  const block = blockAt($from);
  if (block === null || !["paragraph", "heading"].includes(block.node.type.name)) return null;
  const startPos = block.beforePos + 1;
  const text = block.node.textBetween(0, $from.parentOffset, null, "\ufffc");
  const isNew = (endOffset: number) => startPos + endOffset > typedFromPos;

  const heading = matchTypedNumber(text);
  if (heading !== null && isNew(heading.decidedOffset)) {
    const tr = closeHistory(state.tr).delete(startPos, startPos + heading.endOffset);
    const attrs = { level: heading.level, move: block.node.attrs.move ?? null };
    return tr.setNodeMarkup(block.beforePos, nodeType(state.schema, "heading"), attrs).scrollIntoView();
  }
  const ordinal = matchOrdinals(text).findLast((match) => isNew(match.endOffset));
  if (ordinal === undefined) return null;
  const fromPos = startPos + ordinal.startOffset;
  return replaceByOrdinal(state, fromPos, startPos + ordinal.endOffset, ordinal.family, ordinal.count);
}

/** Whether what is typed behind other words of its line completes a number: told from the words, without a change. */
export function completesNumber(before: string, typed: string): boolean {
  const text = before + typed;
  const heading = matchTypedNumber(text);
  if (heading !== null && heading.decidedOffset > before.length) return true;
  return matchOrdinals(text).some(({ endOffset }) => endOffset > before.length);
}

/** Null when the number typed is not the one that position gives: the writer means something else. */
function replaceByOrdinal(
  state: EditorState,
  fromPos: number,
  toPos: number,
  family: OrdinalFamily,
  count: number,
): Transaction | null {
  const type = nodeType(state.schema, "ordinal");
  const tr = closeHistory(state.tr).replaceWith(fromPos, toPos, type.create({ family, restart: false }));
  if (countedText(tr, fromPos) === ordinalText(family, count)) return tr.scrollIntoView();
  return count === 1 ? tr.setNodeAttribute(fromPos, "restart", true).scrollIntoView() : null;
}

/** What the ordinal at that position is counted as. */
function countedText(tr: Transaction, pos: number): string | undefined {
  const $pos = tr.doc.resolve(pos);
  let before = 0;
  $pos.parent.forEach((node, offset) => {
    if (node.type.name === "ordinal" && offset < $pos.parentOffset) before += 1;
  });
  return numbersOf(tr.doc)[$pos.index(0)]?.ordinals[before];
}
