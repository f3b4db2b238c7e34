import type { OutlinedLine } from "@/lib/corpus/file-text";
import { readHeadingNumber } from "@/lib/corpus/heading-number";
import { type HeadingBlock, type OutlineBlock, readBlocks } from "@/lib/corpus/outline-blocks";
import { readSalutation } from "@/lib/corpus/salutation";
import { matchHeadingNumber } from "../queries/structure-pattern";
import type { PastedLine } from "./lines-from-html";

/** A numbered line longer than this, and not ended by a full stop, is a paragraph that begins with a number. */
const MAX_HEADING_CHARS = 60;

/** Lines among which a salutation stands when a whole speech was copied. */
const HEAD_LINES = 12;

/**
 * Tells the headings among pasted lines by the corpus parser, which knows more ways of numbering, headings without
 * number and text that runs on behind a heading.
 *
 * It was made for whole texts, so in a part of one two things stay as the draft itself reads them: 1. is a heading of
 * the third level whatever else was copied, and a short line with a number or a heading mark is a heading.
 */
export function outlinePasted(lines: readonly PastedLine[]): OutlinedLine[] {
  const isWhole = lines.slice(0, HEAD_LINES).some(({ text }) => readSalutation(text) !== null);
  const blocks = readBlocks(
    lines.map(({ text, headingLevel }) => ({
      ...{ raw: text, text, headingLevel },
      ...{ indented: false, afterGap: false, afterBlank: false },
    })),
  );
  let at = 0;
  return lines.flatMap((line): OutlinedLine[] => {
    const block = blocks[at];
    const next = blocks[at + 1];
    // A heading its text runs on from is two blocks of one line.
    const hasRest = block?.type === "heading" && block.runIn;
    at += hasRest ? 2 : 1;
    const level = block === undefined ? null : levelOf(block, line, isWhole);
    if (block === undefined || level === null) return drafted(line);
    return [{ text: block.text, level }, ...(hasRest && next ? [{ text: next.text, level: null }] : [])];
  });
}

/** Null for lines the parser takes for paragraphs, or for numbers the draft has no level for: （1） and ①. */
function levelOf(block: OutlineBlock, { text }: PastedLine, isWhole: boolean): HeadingBlock["level"] | null {
  if (block.type === "paragraph") return null;
  const shape = readHeadingNumber(text)?.shape;
  if (shape === "digit-bracket" || shape === "circle") return null;
  return shape === "digit" && !isWhole ? 3 : block.level;
}

/** The line as it would be read if it were typed. */
function drafted({ text, headingLevel }: PastedLine): OutlinedLine[] {
  const number = matchHeadingNumber(text);
  const level = number?.level ?? headingLevel;
  const parts = level === null ? null : splitHeading(text.slice(number?.endOffset ?? 0).trim());
  if (level === null || parts === null) return [{ text, level: null }];
  const heading = { text: parts.heading, level };
  return parts.rest === "" ? [heading] : [heading, { text: parts.rest, level: null }];
}

/** A heading and the text that runs on behind its full stop; null for words too long for a heading. */
function splitHeading(text: string): { heading: string; rest: string } | null {
  const stop = text.indexOf("。");
  const heading = stop < 0 ? text : text.slice(0, stop);
  if (heading === "" || heading.length > MAX_HEADING_CHARS) return null;
  return { heading, rest: stop < 0 ? "" : text.slice(stop + 1).trim() };
}
