import { readHeadingNumber } from "@/lib/corpus/heading-number";
import type { ExtractedText } from "@/lib/corpus/source-line";
import type { BlockHeading, ReviewBlock } from "@/lib/review/review-text";
import { textOfLines } from "@/lib/review/text-of-lines";
import { type BlockNode, DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import { OrdinalCounter } from "@/lib/speech/ordinal-counter";
import { paragraphFromText } from "@/lib/speech/paragraph-from-text";
import { inlineFromText } from "@/lib/speech/slot-text";
import { annexNoteLines, beginsAnnexNote, continuesAnnexNote } from "./annex-notes";

type FrontType = "subtitle" | "dateLine" | "speakerLine" | "salutation";
type PlainType = FrontType | "title" | "signature";

/**
 * Makes a draft of the text of a file: title lines are joined, headings lose their typed numbers, since the draft
 * counts them, 一是…二是… become ordinals and 〔…〕 slots. Words and marks stay the source's own; the mark that closes
 * a heading goes, and text that ran on behind a heading gets a paragraph of its own.
 *
 * @param fileName - tells a title where the text has none of its own.
 * @returns a valid draft; without any text, an empty one.
 */
export function draftFromText(extracted: ExtractedText, fileName = ""): DraftDocument {
  const named = extracted.frontMatter.title ?? null;
  const blocks = textOfLines(extracted, fileName).blocks.map((block) => withoutFalseTitle(block, named));
  const title = blocks.filter(({ role }) => role === "title").map(({ text }) => text.trim());
  const rest = blocks.filter(({ role }) => role !== "title");
  const front = frontNodes(rest);
  const body = bodyNodes(rest.slice(front.length));
  return {
    type: "doc",
    attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
    content: [
      plain("title", named ?? title.join("")),
      ...front,
      ...(body.length > 0 ? body : [paragraphFromText("", new OrdinalCounter())]),
    ],
  };
}

/**
 * A line taken for the title that is none: a direction in brackets under it （会前十分钟，…）, or what the title stated by
 * the file does not contain.
 */
function withoutFalseTitle(block: ReviewBlock, named: string | null): ReviewBlock {
  const text = block.text.trim();
  const isTitle = named === null ? !/^[（(].*[，；].*[）)]$/u.test(text) : named.includes(text);
  return block.role !== "title" || isTitle ? block : { ...block, role: "paragraph" };
}

/** The lines between title and text; what begins the text ends them, so that no line changes its place. */
function frontNodes(blocks: readonly ReviewBlock[]): BlockNode[] {
  const salutation = blocks.findIndex(({ role }) => role === "salutation");
  const nodes: BlockNode[] = [];
  for (const [index, { role, text }] of blocks.entries()) {
    if (isFront(role)) nodes.push(plain(role, text));
    else if (index < salutation && isNameLine(text)) nodes.push(plain("speakerLine", text));
    else break;
  }
  return nodes;
}

/** A short line over the salutation that is no sentence: a unit, a post and a name. */
function isNameLine(text: string): boolean {
  return text.length <= 30 && !/[，。；！？：,;]/u.test(text);
}

function isFront(role: ReviewBlock["role"]): role is FrontType {
  return role === "subtitle" || role === "dateLine" || role === "speakerLine" || role === "salutation";
}

function bodyNodes(blocks: readonly ReviewBlock[]): BlockNode[] {
  const counter = new OrdinalCounter();
  const numbered = numberedLevels(blocks);
  let annex = 0;
  return blocks.flatMap((block): BlockNode[] => {
    if (block.role === "signature") return [plain("signature", block.text)];
    const { heading, text } = block;
    annex = nextAnnex(text, annex);
    if (annex > 0 || heading === null || !isCounted(text, heading, numbered))
      return [paragraphFromText(text.trim(), counter)];
    counter.reset();
    const words = text
      .slice(heading.numberEnd, heading.end)
      .trim()
      .replace(/[。；：;:]+$/u, "");
    const after = text.slice(heading.end).trim();
    return [
      { type: "heading", attrs: { level: heading.level, move: null }, content: inlineFromText(words) },
      ...(after === "" ? [] : [paragraphFromText(after, counter)]),
    ];
  });
}

/** Number of the annex due after a line of a list of annexes (附件：1.甲 / 2.乙), whose items look like headings; 0 after others. */
function nextAnnex(text: string, due: number): number {
  if (beginsAnnexNote(text)) return 1 + annexNoteLines(text).length;
  return due > 1 && continuesAnnexNote(text, due) ? due + annexNoteLines(text).length : 0;
}

/** Levels of which a heading has a number in the source. */
function numberedLevels(blocks: readonly ReviewBlock[]): ReadonlySet<number> {
  return new Set(
    blocks.flatMap(({ heading }) => (heading === null || heading.numberEnd === 0 ? [] : [heading.level])),
  );
}

/**
 * Whether the draft should count the heading. It has no level for （1） and ①, and a line without number among numbered
 * headings would push their count on.
 */
function isCounted(text: string, { level, numberEnd }: BlockHeading, numbered: ReadonlySet<number>): boolean {
  const shape = readHeadingNumber(text.trim())?.shape;
  if (shape === "digit-bracket" || shape === "circle") return false;
  return numberEnd > 0 || !numbered.has(level);
}

function plain(type: PlainType, text: string): BlockNode {
  return { type, content: inlineFromText(text.trim()) };
}
