import type { EditorState } from "@tiptap/pm/state";
import type { Move } from "@/lib/speech/move";
import { countChars } from "@/lib/text/count-chars";
import type { HeadingLevel } from "../extensions/heading";
import { numbersOf } from "./draft-blocks";
import { printedBefore } from "./place";

/** One heading of the draft. */
export type OutlineEntry = {
  readonly blockIndex: number;
  readonly level: HeadingLevel;
  readonly number: string;
  readonly text: string;
  readonly move: Move | null;
  /** Characters from this heading to the next heading of any level, the heading itself left out. */
  readonly ownChars: number;
};

/** The headings of the draft in order, with their numbers and the length of what stands directly under them. */
export function outlineOf(state: EditorState): OutlineEntry[] {
  const numbers = numbersOf(state.doc);
  const entries: OutlineEntry[] = [];
  state.doc.forEach((node, _pos, blockIndex) => {
    const text = printedBefore(state, node, blockIndex, node.content.size);
    const last = entries.at(-1);
    if (node.type.name === "heading") {
      const { level, move } = node.attrs;
      entries.push({
        blockIndex,
        level,
        number: numbers[blockIndex]?.heading ?? "",
        text,
        move,
        ownChars: 0,
      });
    } else if (last !== undefined) {
      entries[entries.length - 1] = { ...last, ownChars: last.ownChars + countChars(text) };
    }
  });
  return entries;
}
