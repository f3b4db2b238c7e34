import {
  type BlockNode,
  type DraftDocument,
  type InlineNode,
  provenanceOf,
} from "@/lib/speech/draft-document";
import { boundValue, type FactSheet } from "@/lib/speech/fact-sheet";
import { numberDraft } from "@/lib/speech/number-draft";
import type { BorrowedRange, OpenSlot, ReviewBlock, ReviewText } from "./review-text";

type Range = { readonly start: number; readonly end: number };

type Read = { readonly facts: FactSheet; readonly numbers: string; readonly block: ReviewBlock };

// The draft is read anew each time typing rests, and all blocks but one are the same objects as before.
const known = new WeakMap<BlockNode, Read>();

/** A draft as the checks see it: the words that will be printed, block for block. */
export function textOfDraft(document: DraftDocument, facts: FactSheet): ReviewText {
  const numbers = numberDraft(document.content);
  return {
    incomplete: false,
    blocks: document.content.map((block, index) => {
      const { heading = null, ordinals = [] } = numbers[index] ?? {};
      return readBlock(block, heading ?? "", ordinals, facts);
    }),
  };
}

function readBlock(
  block: BlockNode,
  number: string,
  ordinals: readonly string[],
  facts: FactSheet,
): ReviewBlock {
  const numbers = [number, ...ordinals].join(" ");
  const before = known.get(block);
  if (before !== undefined && before.facts === facts && before.numbers === numbers) return before.block;
  const read = draftBlock(block, number, ordinals, facts);
  known.set(block, { facts, numbers, block: read });
  return read;
}

function draftBlock(
  block: BlockNode,
  number: string,
  ordinalTexts: readonly string[],
  facts: FactSheet,
): ReviewBlock {
  const ordinals = [...ordinalTexts];
  const counted: Range[] = number === "" ? [] : [{ start: 0, end: number.length }];
  const slots: OpenSlot[] = [];
  const bound: Range[] = [];
  const borrowed: BorrowedRange[] = [];
  let text = number;
  for (const node of block.content ?? []) {
    const start = text.length;
    text += inlineText(node, facts, ordinals);
    const range = { start, end: text.length };
    if (node.type === "ordinal") counted.push(range);
    if (node.type === "slot") {
      const { label, binding } = node.attrs;
      const isOpen = binding === null || boundValue(facts, binding) === null;
      if (isOpen) slots.push({ ...range, label, binding });
      else bound.push(range);
    }
    const provenance = provenanceOf(node);
    if (provenance !== null) borrowed.push({ ...range, provenance });
  }
  const heading =
    block.type === "heading"
      ? { level: block.attrs.level, numberEnd: number.length, end: text.length }
      : null;
  const move = "attrs" in block ? (block.attrs?.move ?? null) : null;
  return { role: block.type, text, heading, move, counted, slots, bound, borrowed };
}

function inlineText(node: InlineNode, facts: FactSheet, ordinals: string[]): string {
  if (node.type === "text") return node.text;
  if (node.type === "ordinal") return ordinals.shift() ?? "";
  const value = node.attrs.binding === null ? null : boundValue(facts, node.attrs.binding);
  return value ?? `〔${node.attrs.label}〕`;
}
