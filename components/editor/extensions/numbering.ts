import { Extension } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, type DecorationSet } from "@tiptap/pm/view";
import type { BlockNumbers } from "@/lib/speech/number-draft";
import { numbersAfter, numbersOf } from "../queries/draft-blocks";
import { type DecorateBlock, decorateBlocks, updateBlocks } from "./block-decorations";

const numberingKey = new PluginKey<DecorationSet>("numbering");

function decorateBlock(node: ProseMirrorNode, pos: number, numbers: BlockNumbers): Decoration[] {
  const decorations: Decoration[] = [];
  if (numbers.heading !== null) {
    decorations.push(Decoration.node(pos, pos + node.nodeSize, { "data-number": numbers.heading }));
  }
  if (numbers.ordinals.length === 0) return decorations;
  let next = 0;
  node.forEach((child, offset) => {
    if (child.type.name !== "ordinal") return;
    const childPos = pos + 1 + offset;
    const ordinalText = numbers.ordinals[next] ?? "";
    next += 1;
    decorations.push(Decoration.node(childPos, childPos + child.nodeSize, {}, { ordinalText }));
  });
  return decorations;
}

function drawNumbers(doc: ProseMirrorNode): DecorateBlock {
  const numbers = numbersOf(doc);
  return (node, pos, index) => {
    const blockNumbers = numbers[index];
    return blockNumbers === undefined ? [] : decorateBlock(node, pos, blockNumbers);
  };
}

function update(shown: DecorationSet, transaction: Transaction): DecorationSet {
  const before = numbersOf(transaction.before);
  const after = numbersAfter(transaction.before, transaction.doc);
  return updateBlocks(
    shown,
    transaction,
    drawNumbers(transaction.doc),
    (indexBefore, indexAfter) => before === after || isSameNumbers(before[indexBefore], after[indexAfter]),
  );
}

function isSameNumbers(one: BlockNumbers | undefined, other: BlockNumbers | undefined): boolean {
  return (
    one?.heading === other?.heading &&
    one?.ordinals.length === other?.ordinals.length &&
    (one?.ordinals ?? []).every((ordinal, index) => ordinal === other?.ordinals[index])
  );
}

/**
 * Shows the numbers that follow from position.
 *
 * A heading's number is an attribute that the style sheet prints before the words: generated content cannot be selected
 * or edited, is read out by screen readers, and leaves the input method alone. Ordinals hold theirs as real text.
 */
export function numberingPlugin(): Plugin<DecorationSet> {
  return new Plugin({
    key: numberingKey,
    state: {
      init: (_config, state) => decorateBlocks(state.doc, drawNumbers(state.doc)),
      apply: (transaction, shown) => (transaction.docChanged ? update(shown, transaction) : shown),
    },
    props: { decorations: (state) => numberingKey.getState(state) },
  });
}

export const Numbering = Extension.create({
  name: "numbering",
  addProseMirrorPlugins: () => [numberingPlugin()],
});
