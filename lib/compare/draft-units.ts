import type { BlockNode, DraftDocument, InlineNode } from "@/lib/speech/draft-document";
import { ORDINAL_FAMILIES } from "@/lib/speech/ordinal";
import { splitSentences } from "@/lib/text/split-sentences";

/** Where a block begins: what it is, without its words. */
export type BlockStart = {
  readonly type: "start";
  readonly block: BlockNode;
  readonly blockIndex: number;
  /** Equal for blocks of one kind and level. */
  readonly kind: string;
};

/** A sentence of a paragraph, or the words of any other block. An empty block has one empty sentence. */
export type DraftSentence = {
  readonly type: "sentence";
  readonly nodes: readonly InlineNode[];
  readonly block: BlockNode;
  readonly blockIndex: number;
  /** Ordinals of the block before this sentence. */
  readonly ordinalsBefore: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Equal for sentences of the same words, slots and ordinals, wherever they come from. */
  readonly key: string;
};

/** A draft as a sequence that can be compared and put together again: each block is its start and its sentences. */
export type DraftUnit = BlockStart | DraftSentence;

/** Cuts a draft into units, in order. Together they are the whole draft. */
export function draftUnits(document: DraftDocument): DraftUnit[] {
  return document.content.flatMap((block, blockIndex): DraftUnit[] => {
    const pieces = sentencePieces(block);
    let ordinalsBefore = 0;
    const sentences = pieces.map((nodes, index): DraftSentence => {
      const sentence: DraftSentence = {
        ...{ type: "sentence", nodes, block, blockIndex, ordinalsBefore },
        ...{ isFirst: index === 0, isLast: index === pieces.length - 1, key: nodes.map(nodeKey).join("") },
      };
      ordinalsBefore += nodes.filter(({ type }) => type === "ordinal").length;
      return sentence;
    });
    return [{ type: "start", block, blockIndex, kind: blockKind(block) }, ...sentences];
  });
}

/** What tells a block's kind and level from another's. */
export function blockKind(block: BlockNode): string {
  return block.type === "heading" ? `heading${block.attrs.level}` : block.type;
}

/** Only paragraphs run over several sentences; a title with a question mark in it stays one. */
function sentencePieces(block: BlockNode): InlineNode[][] {
  const nodes = block.content ?? [];
  if (block.type !== "paragraph") return [nodes];
  const starts = splitSentences(nodes.map(nodeKey).join("")).map(({ startOffset }) => startOffset);
  return cutNodes(nodes, starts.slice(1));
}

/** Cuts inline nodes before each of the offsets into their keys; what cannot be cut stays with what comes before. */
function cutNodes(nodes: readonly InlineNode[], offsets: readonly number[]): InlineNode[][] {
  const pieces: InlineNode[][] = [[]];
  let start = 0;
  for (const node of nodes) {
    const end = start + nodeKey(node).length;
    let from = start;
    for (const offset of offsets) {
      if (offset < start || offset >= end || (node.type !== "text" && offset > start)) continue;
      if (node.type === "text" && offset > from) {
        pieces.at(-1)?.push({ ...node, text: node.text.slice(from - start, offset - start) });
      }
      pieces.push([]);
      from = offset;
    }
    pieces
      .at(-1)
      ?.push(node.type === "text" && from > start ? { ...node, text: node.text.slice(from - start) } : node);
    start = end;
  }
  return pieces.filter((piece, index) => piece.length > 0 || (index === 0 && pieces.length === 1));
}

const PRIVATE_USE = 0xe000;

/**
 * A node as it is compared: words as they are; a slot by label and binding, whatever fills it; an ordinal as one
 * character, since its number is counted.
 */
export function nodeKey(node: InlineNode): string {
  if (node.type === "text") return node.text;
  if (node.type === "slot") return `〔${node.attrs.label}\ue0ff${node.attrs.binding ?? ""}〕`;
  const family = ORDINAL_FAMILIES.indexOf(node.attrs.family);
  return String.fromCharCode(PRIVATE_USE + family * 2 + (node.attrs.restart ? 1 : 0));
}
