import { closeHistory } from "@tiptap/pm/history";
import { Fragment, type Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { refuseLevel, type SectionRange, siblingSection } from "@/lib/speech/section-range";
import { posOfBlock } from "../queries/block-at";
import { blocksOf } from "../queries/draft-blocks";
import { blocksBetween, sectionOf, sizeOfBlocks } from "../queries/section-nodes";

/**
 * Swaps a section with its neighbour, as one step of undo; the cursor goes with it. False when there is no neighbour.
 *
 * @param blockIndex - a block of the section; by default that of the cursor.
 */
export function moveSection(direction: "up" | "down", blockIndex?: number): Command {
  return (state, dispatch) => {
    const section = sectionOf(state, blockIndex);
    const sibling = section === null ? null : siblingSection(blocksOf(state.doc), section, direction);
    if (section === null || sibling === null) return false;
    const before = direction === "up" ? sibling.start : sibling.end;
    dispatch?.(relocate(state, section, before, section.level));
    return true;
  };
}

/**
 * Puts a section with all below it before another block and gives it that level, as one step of undo.
 *
 * False when nothing would change, the place lies inside the section or above the first line of the body, or a level
 * would leave 1 to 3.
 *
 * @param beforeBlock - index in the draft as it is now; the number of blocks stands for the end.
 */
export function placeSection(blockIndex: number, beforeBlock: number, level: number): Command {
  return (state, dispatch) => {
    const section = sectionOf(state, blockIndex);
    if (section === null || section.start !== blockIndex) return false;
    const blocks = blocksOf(state.doc);
    const staysHere = beforeBlock >= section.start && beforeBlock <= section.end;
    if (
      staysHere &&
      (level === section.level || (beforeBlock > section.start && beforeBlock < section.end))
    ) {
      return false;
    }
    if (!isInBody(blocks[beforeBlock - 1]?.type, blocks[beforeBlock]?.type)) return false;
    const without = [...blocks.slice(0, section.start), ...blocks.slice(section.end)];
    const own = blocks.slice(section.start, section.end);
    const at = beforeBlock <= section.start ? beforeBlock : Math.max(section.start, beforeBlock - own.length);
    const moved = [...without.slice(0, at), ...own, ...without.slice(at)];
    const range = { start: at, end: at + own.length, level: section.level };
    if (refuseLevel(moved, range, level) !== null) return false;
    dispatch?.(relocate(state, section, beforeBlock, level));
    return true;
  };
}

/** The body begins where no line of the front follows. */
function isInBody(above: string | undefined, below: string | undefined): boolean {
  const isBody = (type: string | undefined) =>
    type === undefined || type === "heading" || type === "paragraph" || type === "signature";
  return above !== undefined && isBody(below);
}

/** The change that puts a section before another block, at another level; the cursor stays where it is in the words. */
export function relocate(
  state: EditorState,
  section: SectionRange,
  beforeBlock: number,
  level: number,
): Transaction {
  const { doc } = state;
  const own = blocksBetween(doc, section.start, section.end).map((node) =>
    atLevel(node, level - section.level),
  );
  const isUp = beforeBlock <= section.start;
  const passed = isUp
    ? blocksBetween(doc, beforeBlock, section.start)
    : blocksBetween(doc, section.end, beforeBlock);
  const fromPos = posOfBlock(doc, Math.min(section.start, beforeBlock));
  const toPos = posOfBlock(doc, Math.max(section.end, beforeBlock));
  const blocks = isUp ? [...own, ...passed] : [...passed, ...own];
  const tr = closeHistory(state.tr).replaceWith(fromPos, toPos, Fragment.fromArray(blocks));
  const shift = sizeOfBlocks(passed) * (isUp ? -1 : 1);
  return keepCursor(tr, state, posOfBlock(doc, section.start), posOfBlock(doc, section.end), shift);
}

/** A cursor in the section goes with it; any other goes to the heading that moved. */
function keepCursor(
  tr: Transaction,
  state: EditorState,
  startPos: number,
  endPos: number,
  shift: number,
): Transaction {
  const { anchor, head } = state.selection;
  const isInside = [anchor, head].every((pos) => pos > startPos && pos < endPos);
  const heading = startPos + 1 + (state.doc.nodeAt(startPos)?.content.size ?? 0);
  const at = (pos: number) => tr.doc.resolve((isInside ? pos : heading) + shift);
  return tr.setSelection(TextSelection.between(at(anchor), at(head))).scrollIntoView();
}

function atLevel(node: ProseMirrorNode, step: number): ProseMirrorNode {
  if (step === 0 || node.type.name !== "heading") return node;
  return node.type.create(
    { ...node.attrs, level: Number(node.attrs.level) + step },
    node.content,
    node.marks,
  );
}
