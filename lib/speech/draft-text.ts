import type { BlockNode, DraftDocument, InlineNode } from "./draft-document";
import { boundValue, type FactSheet } from "./fact-sheet";
import { numberDraft } from "./number-draft";

/** One printed line or paragraph of a draft: numbers counted, bound slots filled from the facts. */
export type PrintedBlock = {
  readonly block: BlockNode;
  /** Printed number of a heading, otherwise null. */
  readonly number: string | null;
  /** The words without the heading's number. */
  readonly text: string;
  /** Labels of the slots still open in this block. */
  readonly openSlots: readonly string[];
};

type Printed = { readonly facts: FactSheet; readonly blocks: readonly PrintedBlock[] };

// Outline, status bar, panels and checks print the same draft one after another.
const printed = new WeakMap<DraftDocument, Printed>();

/** Renders every block of the draft to the words that will be printed. */
export function printDraft(document: DraftDocument, facts: FactSheet): readonly PrintedBlock[] {
  const known = printed.get(document);
  if (known?.facts === facts) return known.blocks;
  const blocks = printBlocks(document, facts);
  printed.set(document, { facts, blocks });
  return blocks;
}

function printBlocks(document: DraftDocument, facts: FactSheet): PrintedBlock[] {
  const numbers = numberDraft(document.content);
  return document.content.map((block, index) => {
    const ordinals = [...(numbers[index]?.ordinals ?? [])];
    const openSlots: string[] = [];
    const text = (block.content ?? []).map((node) => printInline(node, facts, ordinals, openSlots)).join("");
    return { block, number: numbers[index]?.heading ?? null, text, openSlots };
  });
}

/** The inline nodes of every block, each with the words it prints. */
export function printedNodes(
  document: DraftDocument,
  facts: FactSheet,
): { readonly node: InlineNode; readonly text: string }[][] {
  const numbers = numberDraft(document.content);
  return document.content.map((block, index) => {
    const ordinals = [...(numbers[index]?.ordinals ?? [])];
    return (block.content ?? []).map((node) => ({ node, text: printInline(node, facts, ordinals, []) }));
  });
}

function printInline(node: InlineNode, facts: FactSheet, ordinals: string[], openSlots: string[]): string {
  if (node.type === "text") return node.text;
  if (node.type === "ordinal") return ordinals.shift() ?? "";
  const value = node.attrs.binding === null ? null : boundValue(facts, node.attrs.binding);
  if (value !== null) return value;
  openSlots.push(node.attrs.label);
  return `〔${node.attrs.label}〕`;
}

/** The draft as plain text, one block a line. */
export function draftToText(document: DraftDocument, facts: FactSheet): string {
  return printDraft(document, facts)
    .map((printed) => `${printed.number ?? ""}${printed.text}`)
    .join("\n");
}

/** The title as printed, for lists and file names; empty when the writer has not given one. */
export function draftTitle(document: DraftDocument, facts: FactSheet): string {
  return printDraft(document, facts).find((printed) => printed.block.type === "title")?.text ?? "";
}
