import type { BlockNode, InlineNode } from "@/lib/speech/draft-document";
import type { OrdinalFamily } from "@/lib/speech/ordinal";
import { inlineFromText } from "@/lib/speech/slot-text";
import type { HeadingLevel } from "../extensions/heading";
import { matchHeadingNumber, matchOrdinals } from "../queries/structure-pattern";
import type { PastedLine } from "./lines-from-html";

/** A numbered line longer than this, and not ended by a full stop, is a paragraph that begins with a number. */
const MAX_HEADING_CHARS = 60;

/** Makes body blocks of pasted lines: numbers become structure, 〔…〕 become slots. */
export function blocksFromLines(lines: readonly PastedLine[]): BlockNode[] {
  const counter = new OrdinalCounter();
  return lines.flatMap(({ text, headingLevel }): BlockNode[] => {
    const number = matchHeadingNumber(text);
    const level = number?.level ?? headingLevel;
    const parts = level === null ? null : splitHeading(text.slice(number?.endOffset ?? 0).trim());
    if (level === null || parts === null) return [paragraph(text, counter)];
    counter.reset();
    const blocks = [heading(level, parts.heading)];
    return parts.rest === "" ? blocks : [...blocks, paragraph(parts.rest, counter)];
  });
}

/** A heading and the text that runs on behind its full stop; null for words too long for a heading. */
function splitHeading(text: string): { heading: string; rest: string } | null {
  const stop = text.indexOf("。");
  const heading = stop < 0 ? text : text.slice(0, stop);
  if (heading === "" || heading.length > MAX_HEADING_CHARS) return null;
  return { heading, rest: stop < 0 ? "" : text.slice(stop + 1).trim() };
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
