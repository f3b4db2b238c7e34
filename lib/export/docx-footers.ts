import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { runFonts, STYLE_IDS } from "./docx-styles";
import { ptToTwips } from "./page-geometry";
import type { PageProfile } from "./page-profile";

/**
 * Page numbers: “— 1 —”, on odd pages right, on even pages left, one character from the edge (GB/T 9704-2012, 7.5), or as
 * the profile says. Word's default footer serves the odd pages once odd and even ones differ.
 *
 * @returns none where the profile prints no number.
 */
export function docxFooters(profile: PageProfile): { default?: Footer; even?: Footer } {
  const oneCharTwips = ptToTwips(profile.pageNumber.sizePt);
  switch (profile.pageNumber.place) {
    case "none":
      return {};
    case "centre":
      return { default: footer(AlignmentType.CENTER, {}, profile) };
    case "outside":
      return {
        default: footer(AlignmentType.RIGHT, { right: oneCharTwips }, profile),
        even: footer(AlignmentType.LEFT, { left: oneCharTwips }, profile),
      };
  }
}

function footer(
  alignment: (typeof AlignmentType)["RIGHT" | "LEFT" | "CENTER"],
  indent: { readonly left?: number; readonly right?: number },
  profile: PageProfile,
): Footer {
  const font = runFonts(profile.pageNumber.face);
  const [before, after] = profile.pageNumber.form === "dashed" ? ["— ", " —"] : ["", ""];
  const number = new TextRun({
    font,
    children: [before, PageNumber.CURRENT, after].filter((part) => part !== ""),
  });
  return new Footer({
    children: [new Paragraph({ style: STYLE_IDS.pageNumber, alignment, indent, children: [number] })],
  });
}
