import type { OutlinedLine } from "@/lib/corpus/file-text";
import type { BlockNode } from "@/lib/speech/draft-document";
import { OrdinalCounter } from "@/lib/speech/ordinal-counter";
import { paragraphFromText } from "@/lib/speech/paragraph-from-text";
import { inlineFromText } from "@/lib/speech/slot-text";
import type { HeadingLevel } from "../extensions/heading";
import type { PastedLine } from "./lines-from-html";
import { outlinePasted } from "./outline-pasted";
import { pastedFront } from "./pasted-front";

/** Makes blocks of pasted lines: numbers become structure, 〔…〕 slots, and the front of a whole speech its front. */
export function blocksFromLines(lines: readonly PastedLine[]): BlockNode[] {
  const front = pastedFront(lines);
  return [...front, ...blocksFromOutline(outlinePasted(lines).slice(front.length))];
}

/** Makes body blocks of lines whose headings are known; ordinals whose count follows become structure. */
export function blocksFromOutline(lines: readonly OutlinedLine[]): BlockNode[] {
  const counter = new OrdinalCounter();
  return lines.map(({ text, level }) => {
    if (level === null) return paragraphFromText(text, counter);
    counter.reset();
    return heading(level, text);
  });
}

function heading(level: HeadingLevel, text: string): BlockNode {
  return { type: "heading", attrs: { level, move: null }, content: inlineFromText(text) };
}
