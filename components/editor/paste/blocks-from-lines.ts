import type { OutlinedLine } from "@/lib/corpus/file-text";
import type { BlockNode, InlineNode } from "@/lib/speech/draft-document";
import type { OrdinalFamily } from "@/lib/speech/ordinal";
import { inlineFromText } from "@/lib/speech/slot-text";
import type { HeadingLevel } from "../extensions/heading";
import { matchOrdinals } from "../queries/structure-pattern";
import type { PastedLine } from "./lines-from-html";
import { outlinePasted } from "./outline-pasted";

/** Makes body blocks of pasted lines: numbers become structure, 〔…〕 become slots. */
export function blocksFromLines(lines: readonly PastedLine[]): BlockNode[] {
  return blocksFromOutline(outlinePasted(lines));
}

/** Makes body blocks of lines whose headings are known; ordinals whose count follows become structure. */
export function blocksFromOutline(lines: readonly OutlinedLine[]): BlockNode[] {
  const counter = new OrdinalCounter();
  return lines.map(({ text, level }) => {
    if (level === null) return paragraph(text, counter);
    counter.reset();
    return heading(level, text);
  });
}

function heading(level: HeadingLevel, text: string): BlockNode {
  return { type: "heading", attrs: { level, move: null }, content: inlineFromText(text) };
}

function paragraph(text: string, counter: OrdinalCounter): BlockNode {
  const content: InlineNode[] = [];
  let fromOffset = 0;
  for (const match of matchOrdinals(text)) {
    const restart = counter.take(match.family, match.count);
    if (restart === null) continue;
    content.push(...inlineFromText(text.slice(fromOffset, match.startOffset)));
    content.push({ type: "ordinal", attrs: { family: match.family, restart } });
    fromOffset = match.endOffset;
  }
  content.push(...inlineFromText(text.slice(fromOffset)));
  return { type: "paragraph", attrs: { move: null }, content };
}

/** Follows the count of pasted ordinals by the rules of `numberDraft`, so that only true lists become structure. */
class OrdinalCounter {
  private open: { family: OrdinalFamily; count: number }[] = [];

  reset(): void {
    this.open = [];
  }

  /** Whether the ordinal restarts its set, or null when its number does not follow and it must stay text. */
  take(family: OrdinalFamily, count: number): boolean | null {
    const depth = this.open.findIndex((set) => set.family === family);
    const expected = (this.open[depth]?.count ?? 0) + 1;
    if (count !== expected && count !== 1) return null;
    const outer = depth < 0 ? this.open : this.open.slice(0, depth);
    this.open = [...outer, { family, count }];
    // The first of a pasted list must not go on counting a list that stands above the place of pasting.
    return count === 1;
  }
}
