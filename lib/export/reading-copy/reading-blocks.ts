import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { hardReadings } from "@/lib/speech/reading-aloud";
import { splitSentences } from "@/lib/text/split-sentences";
import { type PrintSegment, segmentText } from "../print-segments";
import { type LineCustoms, needsBlankAfter, type PrintedLine, printedLines } from "../printed-lines";
import { breathOffsets } from "./breath-marks";
import type { ReadingBlock, ReadingKind } from "./reading-block";

/** The draft as blocks of the reading copy, with pinyin and, where asked for, breath marks. */
export function readingBlocks(
  document: DraftDocument,
  facts: FactSheet,
  customs: LineCustoms,
  breaths: boolean,
): ReadingBlock[] {
  const lines = printedLines(document, facts, customs);
  return lines.flatMap((line, index) => {
    const own = readingBlock(line, breaths);
    return needsBlankAfter(line.block.type, lines[index + 1]?.block.type) ? [own, BLANK] : [own];
  });
}

const BLANK: ReadingBlock = {
  ...{ kind: "blank", level: 0, text: "", segments: [] },
  ...{ sentenceEnds: [], readings: [], breaths: [] },
};

const KINDS: Readonly<Record<BlockNode["type"], ReadingKind>> = {
  title: "title",
  subtitle: "subtitle",
  dateLine: "subLine",
  speakerLine: "subLine",
  salutation: "salutation",
  heading: "heading",
  paragraph: "body",
  signature: "signature",
};

function readingBlock({ block, segments }: PrintedLine, breaths: boolean): ReadingBlock {
  const kind = KINDS[block.type];
  const trimmed = trimEnds(segments);
  const text = segmentText(trimmed);
  const sentences = kind === "body" ? splitSentences(text) : [];
  // Blanks between sentences go to the one before.
  const inner = sentences.slice(1).map(({ startOffset }) => startOffset);
  return {
    kind,
    level: block.type === "heading" ? block.attrs.level : 0,
    text,
    segments: trimmed,
    sentenceEnds: [...inner, text.length],
    readings: kind === "signature" ? [] : hardReadings(text),
    breaths: breaths
      ? sentences.flatMap(({ text: sentence, startOffset }) =>
          breathOffsets(sentence).map((offset) => startOffset + offset),
        )
      : [],
  };
}

/** A blank at a paragraph's ends would indent it once more, or stand alone on a line. */
function trimEnds(segments: readonly PrintSegment[]): PrintSegment[] {
  const first = segments.findIndex(({ text }) => text.trim() !== "");
  const last = segments.findLastIndex(({ text }) => text.trim() !== "");
  return segments.slice(first, last + 1).map((segment, index, all) => {
    const led = index === 0 ? segment.text.trimStart() : segment.text;
    return { ...segment, text: index === all.length - 1 ? led.trimEnd() : led };
  });
}
