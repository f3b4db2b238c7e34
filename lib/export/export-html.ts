import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { annexNoteIndents } from "./annex-notes";
import { escapeXml } from "./escape-xml";
import { styleOfLine } from "./line-style";
import { charsPerLine } from "./page-geometry";
import type { PageProfile } from "./page-profile";
import { type PrintSegment, segmentText } from "./print-segments";
import { needsBlankAfter, type PrintedLine, printedLines } from "./printed-lines";
import { signatureRightIndentChars } from "./signature-indent";
import { splitLatin } from "./split-latin";
import { titleLines } from "./title-lines";

/**
 * The draft as HTML for the clipboard: every look is written into its element, since Word and WPS drop style sheets, and
 * Chinese faces and exact pitches in Microsoft's own properties as well, since they read no others for these.
 *
 * @returns a whole document whose body is one paragraph or heading a line.
 */
export function exportHtml(document: DraftDocument, facts: FactSheet, profile: PageProfile): string {
  const lines = printedLines(document, facts, profile);
  const signatures = lines.filter(({ role }) => role === "signature");
  const rightChars = signatureRightIndentChars(signatures.map(({ segments }) => segmentText(segments)));
  const body = lines.map((line, index) => {
    const blank = needsBlankAfter(line.role, lines[index + 1]?.role);
    return `${htmlLine(line, profile, rightChars[signatures.indexOf(line)] ?? 0)}${blank ? blankLine(profile) : ""}`;
  });
  return `<html lang="zh-CN"><head><meta charset="utf-8"></head><body>${body.join("")}</body></html>`;
}

function htmlLine(line: PrintedLine, profile: PageProfile, rightChars: number): string {
  const { block, role } = line;
  const tag = block.type === "title" ? "h1" : block.type === "heading" ? `h${block.attrs.level + 1}` : "p";
  const style = styleOfLine(line, profile);
  const pitch = role === "title" ? profile.titleLineSpacingPt : profile.lineSpacingPt;
  const styles = [
    "margin:0",
    `line-height:${pitch}pt`,
    "mso-line-height-rule:exactly",
    "mso-pagination:none",
    ...fontStyles(style.face),
    `font-size:${style.sizePt}pt`,
    `font-weight:${style.bold ? "bold" : "normal"}`,
    ...place(line, profile, rightChars),
  ];
  const text = role === "title" ? brokenTitle(line, profile) : line.segments;
  return `<${tag} style="${styles.join(";")}">${text.map((segment) => htmlSegment(segment, profile)).join("")}</${tag}>`;
}

function place({ role, segments }: PrintedLine, profile: PageProfile, rightChars: number): string[] {
  const { firstLineIndentChars, body } = profile;
  switch (role) {
    case "title":
    case "subtitle":
    case "dateLine":
    case "speakerLine":
      return ["text-align:center"];
    case "salutation":
      return ["text-align:justify"];
    case "signature":
      return ["text-align:right", `margin-right:${rightChars * body.sizePt}pt`];
    case "annexNote": {
      const { leftChars, hangingChars } = annexNoteIndents(segmentText(segments));
      return [`margin-left:${leftChars * body.sizePt}pt`, `text-indent:-${hangingChars * body.sizePt}pt`];
    }
    default:
      return [
        "text-align:justify",
        `text-indent:${firstLineIndentChars * body.sizePt}pt`,
        `mso-char-indent-count:${firstLineIndentChars}.0`,
      ];
  }
}

/** Line feeds where the title breaks between words. */
function brokenTitle({ segments }: PrintedLine, profile: PageProfile): readonly PrintSegment[] {
  if (segments.some(({ open }) => open)) return segments;
  const lines = titleLines(segmentText(segments), charsPerLine(profile, profile.title.sizePt));
  return [{ text: lines.join("\n"), open: false, lead: false }];
}

function htmlSegment(segment: PrintSegment, profile: PageProfile): string {
  const lead = segment.lead ? profile.runInLead : null;
  const pieces =
    profile.latinFace === null ? [{ text: segment.text, latin: false }] : splitLatin(segment.text);
  return pieces
    .map(({ text, latin }) => {
      const styles = [
        ...(latin && profile.latinFace !== null
          ? [`font-family:${quoted(profile.latinFace)}`]
          : lead === null
            ? []
            : fontStyles(lead.face)),
        ...(lead?.bold ? ["font-weight:bold"] : []),
        ...(segment.open ? ["background:yellow", "mso-highlight:yellow"] : []),
      ];
      const words = escapeXml(text).replaceAll("\n", "<br>");
      return styles.length === 0 ? words : `<span style="${styles.join(";")}">${words}</span>`;
    })
    .join("");
}

function fontStyles(face: string): string[] {
  const name = quoted(face);
  return [
    `font-family:${name}`,
    `mso-ascii-font-family:${name}`,
    `mso-fareast-font-family:${name}`,
    `mso-hansi-font-family:${name}`,
  ];
}

/** A face's name inside a style attribute: single quotes, and nothing that could end it. */
function quoted(face: string): string {
  return `'${face.replace(/['"\\<>&;]/gu, "")}'`;
}

function blankLine({ lineSpacingPt }: PageProfile): string {
  return `<p style="margin:0;line-height:${lineSpacingPt}pt;mso-line-height-rule:exactly">&nbsp;</p>`;
}
