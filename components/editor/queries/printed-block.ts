import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { slotValue } from "./slots";

/** A stretch of a block's printed words that is one node of the document. */
export type PrintedPiece = {
  readonly kind: "text" | "ordinal" | "open-slot" | "filled-slot";
  /** Where it starts in the printed words. */
  readonly start: number;
  readonly end: number;
  /** Where it starts in the block's content. */
  readonly nodeOffset: number;
  readonly nodeSize: number;
};

export type PrintedText = { readonly text: string; readonly pieces: readonly PrintedPiece[] };

/** The words of a block as the writer sees them, with the node behind each stretch of them. */
export function printedText(
  block: ProseMirrorNode,
  ordinals: readonly string[],
  facts: FactSheet,
): PrintedText {
  const pieces: PrintedPiece[] = [];
  let text = "";
  let ordinalIndex = 0;
  block.forEach((node, nodeOffset) => {
    const { kind, words } = printedNode(node, ordinals[ordinalIndex], facts);
    if (kind === "ordinal") ordinalIndex += 1;
    const start = text.length;
    text += words;
    pieces.push({ kind, start, end: text.length, nodeOffset, nodeSize: node.nodeSize });
  });
  return { text, pieces };
}

function printedNode(
  node: ProseMirrorNode,
  ordinal: string | undefined,
  facts: FactSheet,
): { kind: PrintedPiece["kind"]; words: string } {
  if (node.isText) return { kind: "text", words: node.text ?? "" };
  if (node.type.name === "ordinal") return { kind: "ordinal", words: ordinal ?? "" };
  const value = slotValue(node, facts);
  return value === null
    ? { kind: "open-slot", words: `〔${node.attrs.label}〕` }
    : { kind: "filled-slot", words: value };
}

/** The place in the block's content of an offset in its printed words; inside a node that is one piece, its start or end. */
export function nodeOffsetAt(pieces: readonly PrintedPiece[], offset: number, side: "start" | "end"): number {
  const piece =
    side === "start"
      ? pieces.find((each) => offset < each.end)
      : pieces.findLast((each) => offset > each.start);
  if (piece === undefined) return 0;
  if (piece.kind === "text") return piece.nodeOffset + (offset - piece.start);
  return side === "start" ? piece.nodeOffset : piece.nodeOffset + piece.nodeSize;
}
