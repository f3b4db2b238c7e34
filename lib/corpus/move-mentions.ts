import type { EntityMention, MentionBlock } from "./entity-mention";
import type { Heading, Paragraph } from "./library-document";

/** A body whose lines mentions point into. */
type Body = {
  readonly headings: readonly Pick<Heading, "number" | "text" | "span">[];
  readonly paragraphs: readonly Pick<Paragraph, "text" | "headingIndex">[];
};

type Line = { readonly block: MentionBlock; readonly text: string; readonly numberChars: number };

/**
 * Mentions of a body after its outline was corrected: the same lines in the same order, some of them headings now or no
 * longer, a heading perhaps back in the line it was cut from. What stands in no line any more is left out.
 */
export function moveMentions(mentions: readonly EntityMention[], before: Body, after: Body): EntityMention[] {
  const targets = alignLines(linesOf(before), linesOf(after));
  return mentions.flatMap((mention) => {
    const target = targets.get(nameOf(mention.block));
    if (target === undefined) return typeof mention.block === "string" ? [mention] : [];
    const startOffset = mention.startOffset + target.shift;
    const endOffset = mention.endOffset + target.shift;
    const { block, text, numberChars } = target.line;
    if (text.slice(startOffset + numberChars, endOffset + numberChars) !== mention.text) return [];
    return [{ ...mention, block, startOffset, endOffset }];
  });
}

function nameOf(block: MentionBlock): string {
  return JSON.stringify(block);
}

type Target = { readonly line: Line; readonly shift: number };

function alignLines(before: readonly Line[], after: readonly Line[]): Map<string, Target> {
  const targets = new Map<string, Target>();
  let at = 0;
  for (const line of after) {
    const old = before[at];
    if (old === undefined) break;
    at += 1;
    const add = (own: Line, from: number) =>
      targets.set(nameOf(own.block), { line, shift: own.numberChars - line.numberChars + from });
    add(old, 0);
    const head = `${old.text}。`;
    const next = before[at];
    if (next === undefined || line.text !== head + next.text) continue;
    add(next, head.length);
    at += 1;
  }
  return targets;
}

function linesOf({ headings, paragraphs }: Body): Line[] {
  const lines: Line[] = [];
  let placed = 0;
  const placeUpTo = (last: number) => {
    for (; placed <= last; placed += 1) {
      const heading = headings[placed];
      if (heading === undefined || heading.span !== null) continue;
      const { number, text } = heading;
      lines.push({ block: { h: placed }, text: number + text, numberChars: number.length });
    }
  };
  paragraphs.forEach(({ text, headingIndex }, index) => {
    placeUpTo(headingIndex ?? -1);
    lines.push({ block: { p: index }, text, numberChars: 0 });
  });
  placeUpTo(headings.length - 1);
  return lines;
}
