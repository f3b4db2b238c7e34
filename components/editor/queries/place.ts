import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { Move } from "@/lib/speech/move";
import type { HeadingLevel } from "../extensions/heading";
import { factsOf } from "../extensions/slot-display";
import { blockAt } from "./block-at";
import { numbersOf } from "./draft-blocks";
import { slotValue } from "./slots";

/** Where the writer is: what phrases and sections are offered for. */
export type Place = {
  readonly move: Move | null;
  /** Words of the nearest heading at or above the cursor, without number; null above the first. */
  readonly headingText: string | null;
  /** Level of that heading. */
  readonly level: HeadingLevel | null;
  /** The words before the cursor in its line, as printed; at most 200 characters. */
  readonly precedingText: string;
  readonly blockIndex: number;
  readonly blockType: string;
  /** Words of the run-in heading the cursor stands behind, with its ordinal; null when there is none in the line. */
  readonly runInHeading: string | null;
};

const PRECEDING_CHARS = 200;

/** The place of the cursor; of the start of the draft when everything is selected. */
export function currentPlace(state: EditorState): Place {
  const { $from } = state.selection;
  const block = blockAt($from);
  const blockIndex = block?.index ?? 0;
  const headings = headingsAbove(state.doc, blockIndex);
  const nearest = headings.at(-1) ?? null;
  const before = block === null ? "" : printedBefore(state, block.node, blockIndex, $from.parentOffset);
  return {
    move: moveAt(state.doc, blockIndex, headings),
    headingText:
      nearest === null ? null : printedBefore(state, nearest.node, nearest.index, nearest.node.content.size),
    level: nearest?.node.attrs.level ?? null,
    precedingText: before.slice(-PRECEDING_CHARS),
    blockIndex,
    blockType: state.doc.maybeChild(blockIndex)?.type.name ?? "title",
    runInHeading: block === null ? null : runInBefore(state, block.node, blockIndex, $from.parentOffset),
  };
}

type HeadingAt = { readonly node: ProseMirrorNode; readonly index: number };

/** The headings a block stands under, outermost first. */
function headingsAbove(doc: ProseMirrorNode, blockIndex: number): HeadingAt[] {
  const headings: HeadingAt[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let index = Math.min(blockIndex, doc.childCount - 1); index >= 0; index -= 1) {
    const node = doc.child(index);
    if (node.type.name !== "heading" || node.attrs.level >= level) continue;
    level = node.attrs.level;
    headings.unshift({ node, index });
  }
  return headings;
}

/** The block's own move, else that of the nearest heading that has one; the words above the first heading open. */
function moveAt(doc: ProseMirrorNode, blockIndex: number, headings: readonly HeadingAt[]): Move | null {
  const own: Move | null = doc.maybeChild(blockIndex)?.attrs.move ?? null;
  if (own !== null) return own;
  if (headings.length === 0) return "opening";
  return headings.findLast(({ node }) => node.attrs.move !== null)?.node.attrs.move ?? null;
}

/** The words of a block from `fromOffset` to `toOffset` as printed: numbers counted, bound slots filled. */
export function printedBetween(
  state: EditorState,
  block: ProseMirrorNode,
  blockIndex: number,
  fromOffset: number,
  toOffset: number,
): string {
  const facts = factsOf(state);
  const ordinals = [...(numbersOf(state.doc)[blockIndex]?.ordinals ?? [])];
  let text = "";
  block.forEach((node, offset) => {
    const words = node.type.name === "ordinal" ? (ordinals.shift() ?? "") : printedInline(node, facts);
    if (offset >= toOffset || offset + node.nodeSize <= fromOffset) return;
    text += node.isText ? words.slice(Math.max(0, fromOffset - offset), toOffset - offset) : words;
  });
  return text;
}

function printedInline(node: ProseMirrorNode, facts: FactSheet): string {
  if (node.isText) return node.text ?? "";
  return slotValue(node, facts) ?? `〔${node.attrs.label}〕`;
}

/** The words of a block up to an offset, as printed. */
export function printedBefore(
  state: EditorState,
  block: ProseMirrorNode,
  blockIndex: number,
  toOffset: number,
): string {
  return printedBetween(state, block, blockIndex, 0, toOffset);
}

function runInBefore(
  state: EditorState,
  block: ProseMirrorNode,
  blockIndex: number,
  cursorOffset: number,
): string | null {
  let ordinalOffset: number | null = null;
  block.forEach((node, offset) => {
    if (node.type.name === "ordinal" && offset < cursorOffset) ordinalOffset = offset;
  });
  if (ordinalOffset === null) return null;
  const words = printedBetween(state, block, blockIndex, ordinalOffset, block.content.size);
  return /^[^。；：！？]*/u.exec(words)?.[0] ?? words;
}
