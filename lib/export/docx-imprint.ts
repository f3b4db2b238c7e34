import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IBorderOptions,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  UnderlineType,
  VerticalPositionAlign,
} from "docx";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { runFonts, STYLE_IDS } from "./docx-styles";
import { IMPRINT_RULES_MM, IMPRINT_SIZE_PT, imprintLines } from "./imprint-lines";
import { mmToTwips, ptToTwips, typeAreaMm } from "./page-geometry";
import type { PageProfile } from "./page-profile";
import { CharIndentedParagraph, type CharIndents } from "./paragraph-properties";

/**
 * The imprint at the foot of the last page's type area, as wide as it, between rules, one character free on both sides
 * (GB/T 9704-2012, 7.4). Its paragraphs share one frame at the lower margin, which Word, WPS and LibreOffice place alike
 * wherever the text ends. LibreOffice gives up the frame when the paragraphs' borders differ, so all have those of the
 * whole, and the rule between is an underlined tab.
 */
export function docxImprint(profile: PageProfile, facts: FactSheet): Paragraph[] {
  const lines = imprintLines(profile, facts);
  if (lines === null) return [];
  const frame = imprintFrame(mmToTwips(typeAreaMm(profile).width));
  const copies = lines.copyTo === "" ? [] : [framed(run([lines.copyTo], profile), COPY_INDENTS, frame)];
  const hasIssuer = lines.issuer !== "" || lines.issued !== "";
  const issuer = hasIssuer
    ? [framed(run([lines.issuer, new Tab(), lines.issued], profile), ISSUER_INDENTS, frame)]
    : [];
  const between = copies.length + issuer.length > 1 ? [innerRule(frame)] : [];
  return [...copies, ...between, ...issuer, anchor()];
}

const COPY_INDENTS = { leftChars: 4, rightChars: 1, hangingChars: 3 };
const ISSUER_INDENTS = { leftChars: 1, rightChars: 1, hangingChars: 0 };

/** Word counts the width of rules in eighths of a point. */
const RULE: IBorderOptions = {
  style: BorderStyle.SINGLE,
  size: Math.round((IMPRINT_RULES_MM.outer / 25.4) * 72 * 8),
  color: "000000",
  space: 1,
};

type Framed = Pick<IParagraphOptions, "frame" | "border" | "tabStops">;

function imprintFrame(widthTwips: number): Framed {
  return {
    frame: {
      type: "alignment",
      width: widthTwips,
      wrap: FrameWrap.AROUND,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
    },
    border: { top: RULE, bottom: RULE },
    tabStops: [
      { type: TabStopType.RIGHT, position: widthTwips - ptToTwips(IMPRINT_SIZE_PT) },
      { type: TabStopType.RIGHT, position: widthTwips },
    ],
  };
}

function framed(words: TextRun, indents: CharIndents, frame: Framed): Paragraph {
  return new CharIndentedParagraph(
    { style: STYLE_IDS.imprint, ...frame, children: [words] },
    indents,
    IMPRINT_SIZE_PT,
  );
}

function run(children: (string | Tab)[], profile: PageProfile): TextRun {
  return new TextRun({ children, font: runFonts(profile.body.face) });
}

function innerRule(frame: Framed): Paragraph {
  const tab = new TextRun({
    children: [new Tab(), new Tab()],
    size: 2,
    underline: { type: UnderlineType.SINGLE },
  });
  return new Paragraph({ style: STYLE_IDS.imprint, ...frame, spacing: THIN, children: [tab] });
}

const THIN = { line: 40, lineRule: LineRuleType.EXACT };

/** A frame stands on the page of the paragraph behind it; this one takes no room of its own. */
function anchor(): Paragraph {
  return new Paragraph({ style: STYLE_IDS.imprint, spacing: THIN });
}
