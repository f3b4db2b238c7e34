import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import {
  type BlockNode,
  blockNodeSchema,
  DRAFT_SCHEMA_VERSION,
  type DraftDocument,
} from "@/lib/speech/draft-document";
import { type BlockNumbers, numberDraft } from "@/lib/speech/number-draft";

// Editor nodes never change, so what was read from one holds for as long as it lives: a key press costs the
// block it changed, not the draft.
const blockCache = new WeakMap<ProseMirrorNode, BlockNode>();
const blocksCache = new WeakMap<ProseMirrorNode, readonly BlockNode[]>();
const numbersCache = new WeakMap<ProseMirrorNode, readonly BlockNumbers[]>();

function blockOf(node: ProseMirrorNode): BlockNode {
  const known = blockCache.get(node);
  if (known !== undefined) return known;
  const block = blockNodeSchema.parse(node.toJSON());
  blockCache.set(node, block);
  return block;
}

/** Takes the blocks of a document just made out of `document` from there: what has been checked once is known. */
export function rememberBlocks(doc: ProseMirrorNode, document: DraftDocument): void {
  document.content.forEach((block, index) => {
    const node = doc.maybeChild(index);
    if (node !== null) blockCache.set(node, block);
  });
}

/** The blocks of the editor's document; unchanged blocks are the same objects as before. */
export function blocksOf(doc: ProseMirrorNode): readonly BlockNode[] {
  const known = blocksCache.get(doc);
  if (known !== undefined) return known;
  const blocks: BlockNode[] = [];
  doc.forEach((node) => {
    blocks.push(blockOf(node));
  });
  blocksCache.set(doc, blocks);
  return blocks;
}

/** The draft as stored, checked against its schema block by block. */
export function documentOf(doc: ProseMirrorNode): DraftDocument {
  return { type: "doc", attrs: { schemaVersion: DRAFT_SCHEMA_VERSION }, content: [...blocksOf(doc)] };
}

/** Printed numbers of every block, one entry a block. */
export function numbersOf(doc: ProseMirrorNode): readonly BlockNumbers[] {
  const known = numbersCache.get(doc);
  if (known !== undefined) return known;
  const numbers = countNumbers(blocksOf(doc));
  numbersCache.set(doc, numbers);
  return numbers;
}

/**
 * Numbers after a change: the same array as before where no block or ordinal has come, gone or changed its kind, as with
 * nearly every key.
 */
export function numbersAfter(before: ProseMirrorNode, after: ProseMirrorNode): readonly BlockNumbers[] {
  if (!numbersCache.has(after) && isCountedAlike(before, after)) {
    numbersCache.set(after, numbersOf(before));
  }
  return numbersOf(after);
}

function isCountedAlike(before: ProseMirrorNode, after: ProseMirrorNode): boolean {
  if (before.childCount !== after.childCount) return false;
  return before.children.every((block, index) => {
    const now = after.child(index);
    return block === now || (isSameKind(block, now) && hasSameOrdinals(block, now));
  });
}

function hasSameOrdinals(before: ProseMirrorNode, after: ProseMirrorNode): boolean {
  const ordinals = ordinalsIn(after);
  const earlier = ordinalsIn(before);
  return (
    earlier.length === ordinals.length &&
    earlier.every((node, index) => {
      const now = ordinals[index];
      return now !== undefined && isSameKind(node, now);
    })
  );
}

function ordinalsIn(block: ProseMirrorNode): ProseMirrorNode[] {
  return block.children.filter(({ type }) => type.name === "ordinal");
}

function isSameKind(one: ProseMirrorNode, other: ProseMirrorNode): boolean {
  return one.hasMarkup(other.type, other.attrs);
}

function countNumbers(blocks: readonly BlockNode[]): BlockNumbers[] {
  try {
    return numberDraft(blocks);
  } catch (error) {
    // Pasted lists can exceed the ninety-nine items numerals are made for; the writer must still be able to type.
    if (error instanceof RangeError) return blocks.map(() => ({ heading: null, ordinals: [] }));
    throw error;
  }
}
