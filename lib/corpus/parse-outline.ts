import type { CleanLine } from "./clean-line";
import { readHeadingWords, trimMarks } from "./heading-words";
import type { Heading, Paragraph } from "./library-document";
import { type OutlineBlock, readBlocks } from "./outline-blocks";
import { findOrdinals, type OrdinalCandidate } from "./run-in-ordinals";
import { type RunInItem, selectRunInItems } from "./run-in-sets";

/** A heading before its move is told. */
export type OutlineHeading = Omit<Heading, "move">;
export type OutlineParagraph = Omit<Paragraph, "move">;

export type Outline = {
  readonly headings: readonly OutlineHeading[];
  readonly paragraphs: readonly OutlineParagraph[];
};

type Section = {
  readonly heading: Extract<OutlineBlock, { type: "heading" }> | null;
  readonly texts: string[];
};

/**
 * Headings and paragraphs of a body.
 *
 * A numbered heading that its text runs on from (一、…。各级…) is `runIn`, its words leave the paragraph and its span is
 * null; ordinals inside a paragraph stay in the paragraph's text and have a span. A paragraph that is nothing but an
 * ordinal item (第一，聚焦…) with its text below becomes a heading on its own line.
 */
export function parseOutline(lines: readonly CleanLine[]): Outline {
  const headings: OutlineHeading[] = [];
  const paragraphs: OutlineParagraph[] = [];
  const open: (number | null)[] = [null, null, null];
  const cutTexts = textsBeforeCuts(lines);
  for (const section of splitSections(readBlocks(lines))) {
    const structural = section.heading === null ? null : headings.length;
    if (section.heading !== null) {
      const { level, number, text, runIn } = section.heading;
      const parent = open.slice(0, level - 1).findLast((index) => index !== null) ?? null;
      open[level - 1] = headings.length;
      open.fill(null, level);
      const paragraphIndex = runIn ? paragraphs.length : null;
      headings.push({ level, number, text, runIn, paragraphIndex, span: null, parent });
    }
    readSection(section.texts, structural, section.heading?.level ?? 0, cutTexts, headings, paragraphs);
  }
  return { headings, paragraphs };
}

/** Lines that the source goes on from elsewhere: before a notice of a preview, and the last one. */
function textsBeforeCuts(lines: readonly CleanLine[]): Set<string> {
  const cut = lines.filter((_, index) => lines[index + 1]?.afterGap !== false);
  return new Set(cut.map(({ text }) => text));
}

function splitSections(blocks: readonly OutlineBlock[]): Section[] {
  const sections: Section[] = [{ heading: null, texts: [] }];
  for (const block of blocks) {
    if (block.type === "heading") sections.push({ heading: block, texts: [] });
    else sections[sections.length - 1]?.texts.push(block.text);
  }
  return sections;
}

function readSection(
  texts: readonly string[],
  structural: number | null,
  structuralLevel: number,
  cutTexts: ReadonlySet<string>,
  headings: OutlineHeading[],
  paragraphs: OutlineParagraph[],
): void {
  const candidates = texts.flatMap((text, index) => findOrdinals(text, index));
  const items = selectRunInItems(
    candidates,
    (index) => texts[index] ?? "",
    (index) => cutTexts.has(texts[index] ?? ""),
  );
  const itemsByText = groupByText(items);
  const headingOfItem = new Map<number, number>();
  let above = structural;
  texts.forEach((text, textIndex) => {
    const own = itemsByText.get(textIndex) ?? [];
    const opensNext = (itemsByText.get(textIndex + 1) ?? []).some((index) => items[index]?.startOffset === 0);
    const only = own.length === 1 ? items[own[0] ?? -1] : undefined;
    const isLine = !opensNext && !cutTexts.has(text) && standsAlone(text, only, texts[textIndex + 1]);
    for (const itemIndex of own) {
      const item = items[itemIndex];
      if (item === undefined) continue;
      const parent = (item.parentItem === null ? null : headingOfItem.get(item.parentItem)) ?? structural;
      const heading = runInHeading(text, item, paragraphs.length, parent, headings, structuralLevel);
      if (heading === null) continue;
      headingOfItem.set(itemIndex, headings.length);
      if (isLine) above = headings.length;
      headings.push(isLine ? { ...heading, runIn: false, paragraphIndex: null, span: null } : heading);
    }
    if (!isLine) paragraphs.push({ text, headingIndex: above });
  });
}

function runInHeading(
  text: string,
  item: RunInItem,
  paragraphIndex: number,
  parent: number | null,
  headings: readonly OutlineHeading[],
  structuralLevel: number,
): OutlineHeading | null {
  const words = readHeadingWords(text, item.textOffset);
  if (words === null) return null;
  const parentLevel = parent === null ? structuralLevel : (headings[parent]?.level ?? structuralLevel);
  return {
    level: parentLevel >= 2 ? 3 : 2,
    number: item.number,
    text: words.text,
    runIn: true,
    paragraphIndex,
    span: { startOffset: item.startOffset, endOffset: words.endOffset },
    parent,
  };
}

/** An ordinal with a short line to itself and its text in the next line is a heading on its own line. */
function standsAlone(text: string, item: OrdinalCandidate | undefined, next: string | undefined): boolean {
  if (item === undefined || item.startOffset !== 0 || next === undefined || next.length <= 40) return false;
  return text.length - item.textOffset <= 45 && !/[。；]/.test(text.slice(0, -1)) && trimMarks(text) !== "";
}

function groupByText(items: readonly RunInItem[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  items.forEach(({ paragraphIndex }, index) => {
    const group = groups.get(paragraphIndex);
    if (group === undefined) groups.set(paragraphIndex, [index]);
    else group.push(index);
  });
  return groups;
}
