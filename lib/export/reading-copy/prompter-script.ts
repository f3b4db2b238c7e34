import { allLines, type ReadingLine } from "./fill-pages";
import { type ReadingBlock, spokenCharsOf } from "./reading-block";
import { DEFAULT_READING_CHOICES } from "./reading-choices";
import { readingProfile } from "./reading-page";

/** A line of the prompter. Places in the speech are characters read aloud before them. */
export type PrompterLine = {
  readonly line: ReadingLine;
  /** Distance of its upper edge from the first line's, in rows. */
  readonly topRows: number;
  /** Characters read when it begins and when it ends; alike for a line that is only shown. */
  readonly fromChars: number;
  readonly toChars: number;
};

/** A speech set in lines to scroll by. */
export type PrompterScript = {
  readonly lines: readonly PrompterLine[];
  readonly totalChars: number;
  /** Where sections begin, of any level, and the opening. */
  readonly sectionChars: readonly number[];
  /** Where sentences begin. */
  readonly sentenceChars: readonly number[];
};

/** Free room over a block, in rows. */
const HEADING_GAP = 0.9;
const BLOCK_GAP = 0.35;

/**
 * Sets a speech in lines of a screen.
 *
 * @param charsPerLine - characters of the text's size that a line holds, ≥ 2.
 */
export function prompterScript(blocks: readonly ReadingBlock[], charsPerLine: number): PrompterScript {
  const profile = readingProfile(DEFAULT_READING_CHOICES.sizePt);
  const shown = blocks.filter(({ kind }) => kind !== "minutes" && kind !== "blank");
  const lines: PrompterLine[] = [];
  let rows = 0;
  let chars = 0;
  for (const line of allLines(shown, profile, { charsPerLine, linesPerPage: Number.POSITIVE_INFINITY })) {
    if (line.first && lines.length > 0) rows += line.block.kind === "heading" ? HEADING_GAP : BLOCK_GAP;
    const toChars = chars + spokenCharsOf(line.block, line.from, line.to);
    lines.push({ line, topRows: rows, fromChars: chars, toChars });
    rows += 1;
    chars = toChars;
  }
  return { lines, totalChars: chars, ...places(shown) };
}

function places(blocks: readonly ReadingBlock[]): Pick<PrompterScript, "sectionChars" | "sentenceChars"> {
  const sections = [0];
  const sentences: number[] = [];
  let chars = 0;
  for (const block of blocks) {
    if (block.kind === "heading") sections.push(chars);
    block.sentenceEnds.forEach((to, index) => {
      const from = block.sentenceEnds[index - 1] ?? 0;
      if (spokenCharsOf(block, from, to) > 0) sentences.push(chars + spokenCharsOf(block, 0, from));
    });
    chars += spokenCharsOf(block);
  }
  return { sectionChars: [...new Set(sections)], sentenceChars: sentences };
}

/** Index of the line that is being read when so many characters are; the last one at the end. */
export function lineAt({ lines }: PrompterScript, chars: number): number {
  const spoken = lines.findIndex(({ fromChars, toChars }) => toChars > fromChars && chars < toChars);
  return spoken < 0 ? lines.findLastIndex(({ fromChars, toChars }) => toChars > fromChars) : spoken;
}

/** Which row stands at the reading mark when so many characters are read: the middle of a line when half of it is. */
export function rowAt(script: PrompterScript, chars: number): number {
  const index = lineAt(script, chars);
  const current = script.lines[index];
  if (current === undefined) return 0;
  const share = (chars - current.fromChars) / (current.toChars - current.fromChars);
  const next = script.lines.slice(index + 1).find(({ fromChars, toChars }) => toChars > fromChars);
  const height = next === undefined ? 1 : next.topRows - current.topRows;
  return current.topRows + Math.min(1, Math.max(0, share)) * height;
}

/** How many characters are read when a row stands at the mark: the inverse of `rowAt`. */
export function charsAt(script: PrompterScript, row: number): number {
  const spoken = script.lines.filter(({ fromChars, toChars }) => toChars > fromChars);
  const index = Math.max(
    0,
    spoken.findLastIndex(({ topRows }) => topRows <= row),
  );
  const current = spoken[index];
  if (current === undefined) return 0;
  const height = (spoken[index + 1]?.topRows ?? current.topRows + 1) - current.topRows;
  const share = Math.min(1, Math.max(0, (row - current.topRows) / height));
  return current.fromChars + share * (current.toChars - current.fromChars);
}

/** Where the sentence begins that is being read. */
export function sentenceStart({ sentenceChars }: PrompterScript, chars: number): number {
  return sentenceChars.findLast((start) => start <= chars) ?? 0;
}

/** Where the next section begins, or the one before: back goes to the start of the current one first. */
export function sectionFrom(script: PrompterScript, chars: number, direction: "next" | "previous"): number {
  const { sectionChars, totalChars } = script;
  if (direction === "next") return sectionChars.find((start) => start > chars) ?? totalChars;
  return sectionChars.findLast((start) => start < chars - JUST_BEGUN) ?? 0;
}

/** Going back twice must leave the section that has just begun. */
const JUST_BEGUN = 6;
