import { HighlightColor, type IRunOptions, TextRun } from "docx";
import { runFonts } from "./docx-styles";
import type { PageProfile } from "./page-profile";
import type { PrintSegment } from "./print-segments";
import { splitLatin } from "./split-latin";

/**
 * Writes segments as runs with explicit fonts; size, weight and spacing come from the paragraph's style.
 *
 * @param face - Chinese face of the paragraph.
 * @param breaks - a line break is written before the character at each of these offsets into the segments' text.
 */
export function docxRuns(
  segments: readonly PrintSegment[],
  face: string,
  profile: PageProfile,
  breaks: readonly number[] = [],
): TextRun[] {
  return runOptions(segments, face, profile, breaks).map((options) => new TextRun(options));
}

/** What `docxRuns` writes, for runs that are written in another way. */
export function runOptions(
  segments: readonly PrintSegment[],
  face: string,
  profile: PageProfile,
  breaks: readonly number[] = [],
): IRunOptions[] {
  return cutAt(segments, breaks).flatMap(({ segment, breakBefore }) => {
    const lead = segment.lead ? profile.runInLead : null;
    const pieces =
      profile.latinFace === null ? [{ text: segment.text, latin: false }] : splitLatin(segment.text);
    return pieces.map(
      (piece, index): IRunOptions => ({
        text: piece.text,
        font: runFonts(lead?.face ?? face, piece.latin ? profile.latinFace : null),
        ...(lead?.bold ? { bold: true } : {}),
        ...(segment.open ? { highlight: HighlightColor.YELLOW } : {}),
        ...(breakBefore && index === 0 ? { break: 1 } : {}),
      }),
    );
  });
}

type Cut = { readonly segment: PrintSegment; readonly breakBefore: boolean };

function cutAt(segments: readonly PrintSegment[], breaks: readonly number[]): Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  for (const segment of segments) {
    const end = start + segment.text.length;
    const inside = breaks.filter((offset) => offset > start && offset < end);
    let from = start;
    for (const to of [...inside, end]) {
      const text = segment.text.slice(from - start, to - start);
      cuts.push({ segment: { ...segment, text }, breakBefore: breaks.includes(from) });
      from = to;
    }
    start = end;
  }
  return cuts;
}
