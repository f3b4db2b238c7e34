import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { runFonts, STYLE_IDS } from "./docx-styles";
import { ptToTwips } from "./page-geometry";
import type { PageProfile } from "./page-profile";

/**
 * Page numbers: “— 1 —”, on odd pages right, on even pages left, one character from the edge (GB/T 9704-2012, 7.5).
 * Word's default footer serves the odd pages once odd and even ones differ.
 */
export function docxFooters(profile: PageProfile): { default: Footer; even: Footer } {
  const oneCharTwips = ptToTwips(profile.pageNumber.sizePt);
  return {
    default: footer(AlignmentType.RIGHT, { right: oneCharTwips }, profile),
    even: footer(AlignmentType.LEFT, { left: oneCharTwips }, profile),
  };
}

function footer(
  alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT,
  indent: { readonly left?: number; readonly right?: number },
  profile: PageProfile,
): Footer {
  const font = runFonts(profile.pageNumber.face);
  const number = new TextRun({ font, children: ["— ", PageNumber.CURRENT, " —"] });
  return new Footer({
    children: [new Paragraph({ style: STYLE_IDS.pageNumber, alignment, indent, children: [number] })],
  });
}
