import { Document, DocumentGridType, type ISectionOptions, Packer } from "docx";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { draftTitle } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { blockIds } from "./block-ids";
import { docxBlocks } from "./docx-blocks";
import { docxFooters } from "./docx-footers";
import { docxImprint } from "./docx-imprint";
import { type DocxOrigin, originProperties } from "./docx-origin";
import { corePropertiesXml, type FileAuthor, numberingXml, settingsXml } from "./docx-parts";
import { docxStyles } from "./docx-styles";
import { fontTableXml } from "./font-table";
import { pageGeometry, ptToTwips } from "./page-geometry";
import { type PageProfile, SPEECH_PROFILE } from "./page-profile";
import { withoutZipTimes } from "./without-zip-times";

/**
 * Writes a draft as a Word file in the layout of the profile, with named styles, counted numbers and bound slots
 * filled. Open slots are printed as 〔label〕 on yellow. The same draft, profile and author give the same bytes.
 *
 * @param file - who the file says it is by, nobody but the product unless it is asked for; and which draft it is, told by
 *   a property and by a bookmark for each block, so that it is known when it comes back.
 * @returns bytes of a .docx (ISO/IEC 29500). Runs in server and browser.
 * @throws RangeError when the profile's margins leave nothing of its page.
 */
export async function exportDocx(
  document: DraftDocument,
  facts: FactSheet,
  profile: PageProfile = SPEECH_PROFILE,
  file: DocxFileFacts = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { origin, ...author } = file;
  const ids = origin === undefined ? [] : blockIds(document, facts);
  const bookmarks = new Map(document.content.map((block, index) => [block, ids[index] ?? null]));
  const children = [...docxBlocks(document, facts, profile, bookmarks), ...docxImprint(profile, facts)];
  const title = draftTitle(document, facts);
  return packDocx(children, sectionProperties(profile), profile, title, author, origin);
}

/** What a file tells of itself beside its text. */
export type DocxFileFacts = FileAuthor & { readonly origin?: DocxOrigin };

/** Makes a file of one section, with the styles and the page number of the profile. */
export async function packDocx(
  children: ISectionOptions["children"],
  properties: ISectionOptions["properties"],
  profile: PageProfile,
  title: string,
  file: FileAuthor,
  origin?: DocxOrigin,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Document({
    ...(origin === undefined ? {} : { customProperties: originProperties(origin) }),
    styles: docxStyles(profile),
    evenAndOddHeaderAndFooters: profile.pageNumber.place === "outside",
    sections: [{ properties, footers: docxFooters(profile), children }],
  });
  const parts = [
    { path: "docProps/core.xml", data: corePropertiesXml(title, file) },
    { path: "word/fontTable.xml", data: fontTableXml(profile) },
    { path: "word/numbering.xml", data: numberingXml(profile) },
    { path: "word/settings.xml", data: settingsXml(profile) },
  ];
  return withoutZipTimes(new Uint8Array(await Packer.toArrayBuffer(packed, undefined, parts)));
}

/**
 * The grid has lines only: with a grid of characters as well, LibreOffice spreads the text to 18 characters a line, and
 * condensing reaches 28 in every program.
 */
export function sectionProperties(profile: PageProfile) {
  const page = pageGeometry(profile);
  return {
    page: {
      size: { width: page.widthTwips, height: page.heightTwips },
      margin: {
        top: page.topTwips,
        right: page.rightTwips,
        bottom: page.bottomTwips,
        left: page.leftTwips,
        header: page.footerTwips,
        footer: page.footerTwips,
        gutter: 0,
      },
    },
    grid: { type: DocumentGridType.LINES, linePitch: ptToTwips(profile.lineSpacingPt) },
  };
}
