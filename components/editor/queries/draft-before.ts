import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { BlockNumbers } from "@/lib/speech/number-draft";
import { blockAt } from "./block-at";
import { numbersOf } from "./draft-blocks";

type Line = { readonly numbers: string; readonly text: string };

// A key changes one block; the lines of the others are kept with them.
const lineCache = new WeakMap<ProseMirrorNode, Line>();

/**
 * The draft up to the cursor, a line a block: numbers counted, every slot as 〔label〕 whether it has a value or not. That
 * is how the library is indexed, where slots stand for all names and figures.
 */
export function draftBefore(state: EditorState): string {
  const { $from } = state.selection;
  const block = blockAt($from);
  if (block === null) return "";
  const numbers = numbersOf(state.doc);
  const lines: string[] = [];
  for (let index = 0; index < block.index; index += 1) {
    lines.push(lineOf(state.doc.child(index), numbers[index]));
  }
  const own = numbers[block.index];
  return [...lines, lineUpTo(block.node, own, $from.parentOffset)].join("\n");
}

function lineOf(block: ProseMirrorNode, numbers: BlockNumbers | undefined): string {
  const key = `${numbers?.heading ?? ""} ${numbers?.ordinals.join(" ") ?? ""}`;
  const known = lineCache.get(block);
  if (known?.numbers === key) return known.text;
  const text = lineUpTo(block, numbers, block.content.size);
  lineCache.set(block, { numbers: key, text });
  return text;
}

function lineUpTo(block: ProseMirrorNode, numbers: BlockNumbers | undefined, endOffset: number): string {
  let text = numbers?.heading ?? "";
  let nextOrdinal = 0;
  block.forEach((node, offset) => {
    if (offset >= endOffset) return;
    if (node.isText) text += node.text?.slice(0, endOffset - offset) ?? "";
    else if (node.type.name === "slot") text += `〔${node.attrs.label}〕`;
    else {
      text += numbers?.ordinals[nextOrdinal] ?? "";
      nextOrdinal += 1;
    }
  });
  return text;
}
