import { type IParagraphOptions, Paragraph } from "docx";
import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { annexNoteIndents } from "./annex-notes";
import { docxRuns } from "./docx-runs";
import { runFonts, STYLE_IDS } from "./docx-styles";
import { styleOfLine } from "./line-style";
import { NumberedBookmark } from "./numbered-bookmark";
import { charsPerLine } from "./page-geometry";
import type { PageProfile } from "./page-profile";
import { CharIndentedParagraph, type CharIndents } from "./paragraph-properties";
import { type PrintSegment, segmentText } from "./print-segments";
import { needsBlankAfter, printedLines, type SetLine } from "./printed-lines";
import { signatureRightIndentChars } from "./signature-indent";
import { titleLines } from "./title-lines";

/**
 * Writes the draft as paragraphs. Empty blocks are left out: the layout has blank lines of its own, one under the
 * title block and one over the sign-off.
 *
 * @param bookmarks - what each block is known by when the file comes back; a block without one gets none.
 */
export function docxBlocks(
  document: DraftDocument,
  facts: FactSheet,
  profile: PageProfile,
  bookmarks: ReadonlyMap<BlockNode, string | null> = new Map(),
): Paragraph[] {
  const lines = printedLines(document, facts, profile);
  return docxParagraphs(lines, profile, (line, index) => {
    // A block of several annexes is several lines, and a bookmark stands in a file once.
    const isFirst = lines[index - 1]?.block !== line.block;
    const bookmark = isFirst ? (bookmarks.get(line.block) ?? null) : null;
    const counted = line.number !== null && profile.numbering === "word";
    const segments = counted ? line.segments.slice(1) : line.segments;
    const inTitle = line.role === "title" ? breaks(segments, profile) : [];
    const runs = docxRuns(segments, styleOfLine(line, profile).face, profile, inTitle);
    return { children: bookmark === null ? runs : [new NumberedBookmark(bookmark, index, runs)] };
  });
}

/**
 * Lays out printed lines as paragraphs, with the layout's blank lines between them.
 *
 * @param write - what a line holds beside its style and place.
 * @param goesOn - whether the line may become one with the next, so that nothing may stand between them.
 */
export function docxParagraphs<Line extends SetLine>(
  lines: readonly Line[],
  profile: PageProfile,
  write: (line: Line, index: number) => IParagraphOptions,
  goesOn: (line: Line) => boolean = () => false,
): Paragraph[] {
  const signatures = lines.filter(({ role }) => role === "signature");
  const rightChars = signatureRightIndentChars(signatures.map((line) => segmentText(line.segments)));
  const paragraphs = lines.flatMap((line, index) => {
    const next = lines[index + 1]?.role;
    const own = paragraph(
      {
        style: styleId(line),
        widowControl: profile.widowControl,
        ...(next === "signature" ? { keepNext: true } : {}),
        ...write(line, index),
      },
      indentsOf(line, rightChars[signatures.indexOf(line)] ?? 0),
      profile,
    );
    return needsBlankAfter(line.role, next) && !goesOn(line) ? [own, blankLine(profile)] : [own];
  });
  return paragraphs.length > 0 ? paragraphs : [blankLine(profile)];
}

function paragraph(options: IParagraphOptions, indents: CharIndents | null, profile: PageProfile): Paragraph {
  if (indents === null) return new Paragraph(options);
  return new CharIndentedParagraph(options, indents, profile.body.sizePt - profile.condensePt);
}

function indentsOf({ role, segments }: SetLine, rightChars: number): CharIndents | null {
  if (role === "signature") return { rightChars };
  return role === "annexNote" ? annexNoteIndents(segmentText(segments)) : null;
}

function breaks(segments: readonly PrintSegment[], profile: PageProfile): number[] {
  const lines = titleLines(segmentText(segments), charsPerLine(profile, profile.title.sizePt));
  let offset = 0;
  return lines.slice(0, -1).map((line) => {
    offset += line.length;
    return offset;
  });
}

/** Carries the page's line pitch, and its fonts for whoever starts to type there. */
function blankLine(profile: PageProfile): Paragraph {
  return new Paragraph({
    style: STYLE_IDS.body,
    keepNext: true,
    run: { font: runFonts(profile.body.face) },
  });
}

/** Id of the style a line is printed in. */
export function styleId({ block, role }: Pick<SetLine, "block" | "role">): string {
  if (block.type === "heading") return STYLE_IDS.headings[block.attrs.level - 1] ?? STYLE_IDS.body;
  if (role === "paragraph" || role === "heading") return STYLE_IDS.body;
  return STYLE_IDS[role];
}
