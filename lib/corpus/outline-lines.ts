import type { Heading, LibraryDocument } from "./library-document";
import type { Outline, OutlineHeading } from "./parse-outline";

/** A heading inside a paragraph's text. */
export type RunIn = Pick<Heading, "number" | "text"> & {
  readonly startOffset: number;
  readonly endOffset: number;
  /** Depth set by hand; null for the one that follows from its place. */
  readonly level: Heading["level"] | null;
  /** Index it has in the document the lines were made of, and that of the heading above it; null for a new one. */
  readonly origin: number | null;
  readonly parentOrigin: number | null;
};

/** A line of the body: a heading, or a paragraph with the headings inside it. */
export type OutlineLine =
  | (Pick<Heading, "level" | "number" | "text"> & {
      readonly type: "heading";
      readonly origin: number | null;
      /** Its text goes on in the same line of the source. */
      readonly runsOn: boolean;
    })
  | { readonly type: "paragraph"; readonly text: string; readonly runIns: readonly RunIn[] };

/** Words of a line as printed, a heading's number included. */
export function lineText(line: OutlineLine): string {
  return line.type === "heading" ? line.number + line.text : line.text;
}

/** The body as lines in reading order, which can be changed one by one. */
export function toOutlineLines({ headings, paragraphs }: LibraryDocument): OutlineLine[] {
  const lines: OutlineLine[] = [];
  let placed = 0;
  const placeUpTo = (last: number) => {
    for (; placed <= last; placed += 1) {
      const heading = headings[placed];
      if (heading === undefined || heading.span !== null) continue;
      const { level, number, text, runIn } = heading;
      lines.push({ type: "heading", level, number, text, origin: placed, runsOn: runIn });
    }
  };
  paragraphs.forEach((paragraph, index) => {
    placeUpTo(paragraph.headingIndex ?? -1);
    const runIns = headings.flatMap((heading, origin) => runInOf(heading, origin, index));
    lines.push({ type: "paragraph", text: paragraph.text, runIns });
  });
  placeUpTo(headings.length - 1);
  return lines;
}

function runInOf(heading: Heading, origin: number, paragraphIndex: number): RunIn[] {
  const { span, number, text, parent } = heading;
  if (span === null || heading.paragraphIndex !== paragraphIndex) return [];
  return [{ ...span, number, text, level: null, origin, parentOrigin: parent }];
}

/** The outline that lines make: what stands above what follows from their order and depth. */
export function fromOutlineLines(lines: readonly OutlineLine[]): Outline {
  const headings: OutlineHeading[] = [];
  const paragraphs: { text: string; headingIndex: number | null }[] = [];
  const open: (number | null)[] = [null, null, null];
  const placed = new Map<number | null, number>();
  let above: number | null = null;
  lines.forEach((line, at) => {
    if (line.type === "heading") {
      const { level, number, text, origin } = line;
      const runIn = line.runsOn && lines[at + 1]?.type === "paragraph";
      const parent = open.slice(0, level - 1).findLast((index) => index !== null) ?? null;
      above = headings.length;
      open[level - 1] = above;
      open.fill(null, level);
      if (origin !== null) placed.set(origin, above);
      const paragraphIndex = runIn ? paragraphs.length : null;
      headings.push({ level, number, text, runIn, paragraphIndex, span: null, parent });
      return;
    }
    for (const runIn of line.runIns) {
      const { number, text, startOffset, endOffset, origin, parentOrigin } = runIn;
      const parent: number | null = (parentOrigin === null ? null : placed.get(parentOrigin)) ?? above;
      const level = runIn.level ?? ((parent === null ? 0 : (headings[parent]?.level ?? 0)) >= 2 ? 3 : 2);
      if (origin !== null) placed.set(origin, headings.length);
      const span = { startOffset, endOffset };
      headings.push({ level, number, text, runIn: true, paragraphIndex: paragraphs.length, span, parent });
    }
    paragraphs.push({ text: line.text, headingIndex: above });
  });
  return { headings, paragraphs };
}
