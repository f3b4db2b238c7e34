import { closeHistory } from "@tiptap/pm/history";
import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import type { OrdinalFamily } from "@/lib/speech/ordinal";
import { posOfBlock } from "../queries/block-at";
import { type OrdinalAt, ordinalsOf } from "../queries/ordinal-sets";
import { sectionOf } from "../queries/section-nodes";

/**
 * Gives the selected ordinals, or the whole set the cursor stands in, another family: 一是 … becomes 一要 ….
 *
 * A set of that family told inside, around or right after takes the old family in exchange, so that two lists never run
 * into one.
 */
export function convertOrdinals(family: OrdinalFamily): Command {
  return (state, dispatch) => convert(state, chosenOrdinals(state), family, dispatch);
}

/** Gives the outer ordinals of a section another family, as one step of undo. */
export function convertSectionOrdinals(family: OrdinalFamily, blockIndex: number): Command {
  return (state, dispatch) => convert(state, outerOrdinals(state, blockIndex), family, dispatch);
}

function convert(
  state: EditorState,
  chosen: readonly OrdinalAt[],
  family: OrdinalFamily,
  dispatch?: (tr: Transaction) => void,
): boolean {
  const changing = chosen.filter(({ node }) => node.attrs.family !== family);
  const old: OrdinalFamily | undefined = changing[0]?.node.attrs.family;
  if (old === undefined) return false;
  if (dispatch) {
    const plain = setFamilies(state, changing, family);
    dispatch(keepsSets(state, plain) ? plain : exchange(state, changing, family, old));
  }
  return true;
}

function setFamilies(state: EditorState, ordinals: readonly OrdinalAt[], family: OrdinalFamily): Transaction {
  const tr = closeHistory(state.tr);
  for (const { pos } of ordinals) tr.setNodeAttribute(pos, "family", family);
  return tr;
}

/** The plain change where the exchange would not keep the lists apart either. */
function exchange(
  state: EditorState,
  changing: readonly OrdinalAt[],
  family: OrdinalFamily,
  old: OrdinalFamily,
): Transaction {
  const positions = new Set(changing.map(({ pos }) => pos));
  const blockIndexes = changing.map(({ pos }) => stretchOf(state, pos));
  const inWay = ordinalsOf(state.doc).filter(
    ({ pos, node }) =>
      node.attrs.family === family && !positions.has(pos) && blockIndexes.includes(stretchOf(state, pos)),
  );
  const tr = setFamilies(state, changing, family);
  for (const { pos } of inWay) tr.setNodeAttribute(pos, "family", old);
  return keepsSets(state, tr) ? tr : setFamilies(state, changing, family);
}

/** Index of the heading a position stands under: ordinals of two stretches are never counted together. */
function stretchOf(state: EditorState, pos: number): number {
  let index = state.doc.resolve(pos).index(0);
  while (index > 0 && state.doc.child(index).type.name !== "heading") index -= 1;
  return index;
}

/** Whether every ordinal is counted with the same others as before. */
function keepsSets(state: EditorState, tr: Transaction): boolean {
  const before = ordinalsOf(state.doc);
  const after = ordinalsOf(tr.doc);
  return before.every(({ setId }, at) => setId === after[at]?.setId);
}

function chosenOrdinals(state: EditorState): OrdinalAt[] {
  const ordinals = ordinalsOf(state.doc);
  const { from, to, empty } = state.selection;
  if (!empty) return ordinals.filter(({ pos }) => pos >= from && pos < to);
  const nearest = ordinals.findLast(({ pos }) => pos < from);
  return nearest === undefined ? [] : ordinals.filter(({ setId }) => setId === nearest.setId);
}

function outerOrdinals(state: EditorState, blockIndex: number): OrdinalAt[] {
  const section = sectionOf(state, blockIndex);
  if (section === null) return [];
  const fromPos = posOfBlock(state.doc, section.start);
  const toPos = posOfBlock(state.doc, section.end);
  return ordinalsOf(state.doc).filter(({ pos, isOuter }) => isOuter && pos >= fromPos && pos < toPos);
}
