import type { PdfData } from "../pdf-data";
import { readingWidthChars } from "./chunk";
import { indentChars } from "./fill-pages";
import type { LinePiece } from "./line-pieces";
import type { ReadingBlock } from "./reading-block";
import type { ReadingLayout } from "./reading-layout";
import { type ReadingParagraph, readingParagraphs } from "./reading-paragraphs";
import { signatureIndents } from "./signature-indents";

type PdfPiece = {
  readonly text: string;
  readonly open: boolean;
  readonly lead: boolean;
  readonly breath: boolean;
  /** Pinyin over the text, or null. */
  readonly reading: string | null;
  /** Room of a character with pinyin, by its size; 0 for all else. */
  readonly widthChars: number;
};

type PdfParagraph = {
  readonly kind: ReadingBlock["kind"];
  readonly style: string;
  readonly level: number;
  readonly indentChars: number;
  readonly rightChars: number;
  readonly lines: readonly (readonly PdfPiece[])[];
};

/** What the reading copy shares with the PDF in the standard layout. */
type ReadingLook = Pick<PdfData, "title" | "description" | "latinFont" | "styles">;

/** What the template of the reading copy prints; user text reaches Typst as JSON only. */
export type ReadingPdfData = ReadingLook & {
  readonly pages: readonly {
    readonly paragraphs: readonly PdfParagraph[];
    readonly catchword: string | null;
  }[];
};

const STYLES: Readonly<Record<ReadingBlock["kind"], string>> = {
  title: "title",
  subtitle: "subtitle",
  subLine: "subLine",
  salutation: "body",
  heading: "body",
  body: "body",
  signature: "body",
  minutes: "subLine",
  blank: "body",
};

/** Prepares a laid out reading copy for the template; `look` is what the standard PDF of the draft is set in. */
export function readingPdfData(
  { profile, pages }: ReadingLayout,
  { title, description, latinFont, styles }: ReadingLook,
): ReadingPdfData {
  const rightChars = signatureIndents(pages);
  const paragraph = ({ block, first, lines }: ReadingParagraph): PdfParagraph => ({
    kind: block.kind,
    style: block.kind === "heading" ? `h${block.level}` : STYLES[block.kind],
    level: block.level,
    indentChars: first ? indentChars(block, profile) : 0,
    rightChars: rightChars.get(block) ?? 0,
    lines: lines.map((pieces) => pieces.map(pdfPiece)),
  });
  return {
    ...{ title, description, latinFont, styles },
    pages: pages.map((page) => ({
      paragraphs: readingParagraphs(page).map(paragraph),
      catchword: page.catchword,
    })),
  };
}

function pdfPiece(piece: LinePiece): PdfPiece {
  if (piece.kind === "breath")
    return { text: "/", open: false, lead: false, breath: true, reading: null, widthChars: 0 };
  const { text, open, lead } = piece;
  const reading = piece.kind === "reading" ? piece.reading : null;
  const widthChars = reading === null ? 0 : readingWidthChars(reading);
  return { text, open, lead, breath: false, reading, widthChars };
}
