import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { blockAt } from "./block-at";
import { printedBetween } from "./place";

/** Words of one line that can be said another way. */
export type WordingTarget = {
  readonly fromPos: number;
  readonly toPos: number;
  /** As printed; open slots as 〔label〕. */
  readonly text: string;
  /** The phrase they were inserted as; null for other words. */
  readonly phraseId: string | null;
};

const SIZE = { min: 4, max: 300 };

/** The words selected in one line, else the inserted phrase the cursor stands in; null when there is neither. */
export function wordingTarget(state: EditorState): WordingTarget | null {
  const { selection } = state;
  const block = blockAt(selection.$from);
  if (block === null || !selection.$from.sameParent(selection.$to)) return null;
  const startPos = block.beforePos + 1;
  const pieces = phrasePieces(block.node);
  const from = selection.from - startPos;
  const to = selection.to - startPos;
  const piece = pieces.find((each) => each.from <= from && to <= each.to);
  const isChosen = !selection.empty && "$cursor" in selection;
  const range = isChosen ? { from, to } : piece;
  if (range === undefined) return null;
  const text = printedBetween(state, block.node, block.index, range.from, range.to);
  if (text.trim().length < SIZE.min || text.length > SIZE.max) return null;
  return {
    fromPos: startPos + range.from,
    toPos: startPos + range.to,
    text,
    phraseId: piece?.phraseId ?? null,
  };
}

type Piece = { readonly phraseId: string; readonly from: number; to: number };

/** Stretches of a line that were inserted as one phrase; offsets within the line. */
function phrasePieces(block: ProseMirrorNode): Piece[] {
  const pieces: Piece[] = [];
  block.forEach((node, offset) => {
    const phraseId: unknown = node.marks.find(({ type }) => type.name === "provenance")?.attrs.phraseId;
    if (typeof phraseId !== "string") return;
    const last = pieces.at(-1);
    if (last?.phraseId === phraseId && last.to === offset) last.to += node.nodeSize;
    else pieces.push({ phraseId, from: offset, to: offset + node.nodeSize });
  });
  return pieces;
}
