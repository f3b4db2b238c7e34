import type { CleanLine } from "../clean-line";
import { cleanLines } from "../clean-lines";
import { extractMarkdown } from "../extract-markdown";
import { findFront } from "../find-front";
import { parseOutline } from "../parse-outline";

/** An ordinal item inside a paragraph: `before` + `text` + `after` stand in it as they are. */
export type SpeechItem = {
  readonly level: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
};

export type SpeechBlock =
  | {
      readonly type: "heading";
      readonly level: number;
      readonly number: string;
      readonly text: string;
      /** What stands after the words: an end mark, or the paragraph that the heading runs into. */
      readonly tail: string;
      readonly runIn: boolean;
    }
  | { readonly type: "paragraph"; readonly pieces: readonly (string | SpeechItem)[] }
  /** A line that is no speech. */
  | { readonly type: "noise"; readonly text: string };

export type CleanSpeech = {
  readonly title: string;
  readonly salutation: string | null;
  readonly blocks: readonly SpeechBlock[];
};

/**
 * Structure of a built-in text: its Markdown states title and headings, and the ordinals in its paragraphs are read from
 * the clean text, so that a noisy variant can be held against it.
 */
export function readCleanSpeech(markdown: string): CleanSpeech {
  const { lines, frontMatter } = extractMarkdown(markdown);
  const front = findFront(cleanLines(lines, "md"), "", frontMatter.title ?? null);
  return { title: front.title, salutation: front.salutation, blocks: blocksOf(front.body) };
}

function blocksOf(body: readonly CleanLine[]): SpeechBlock[] {
  const { headings, paragraphs } = parseOutline(body);
  const blocks: SpeechBlock[] = [];
  let nextHeading = 0;
  const addHeadings = (until: number) => {
    for (; nextHeading < until; nextHeading += 1) {
      const heading = headings[nextHeading];
      if (heading === undefined || heading.span !== null) continue;
      const { level, number, text, runIn } = heading;
      blocks.push({ type: "heading", level, number, text, tail: "", runIn });
    }
  };
  paragraphs.forEach(({ text, headingIndex }, paragraphIndex) => {
    if (headingIndex !== null) addHeadings(headingIndex + 1);
    const items = headings.flatMap(({ span, paragraphIndex: at, level, text: words }) =>
      span !== null && at === paragraphIndex ? [{ ...span, level, words }] : [],
    );
    const last = blocks.at(-1);
    if (last?.type === "heading" && last.runIn && last.tail === "") {
      blocks[blocks.length - 1] = { ...last, tail: `。${text}` };
    } else blocks.push({ type: "paragraph", pieces: piecesOf(text, items) });
  });
  addHeadings(headings.length);
  return blocks;
}

function piecesOf(
  text: string,
  items: readonly { startOffset: number; endOffset: number; level: number; words: string }[],
): (string | SpeechItem)[] {
  const pieces: (string | SpeechItem)[] = [];
  let from = 0;
  for (const { startOffset, endOffset, level, words } of items) {
    if (startOffset > from) pieces.push(text.slice(from, startOffset));
    const shown = text.slice(startOffset, endOffset);
    const at = shown.indexOf(words);
    pieces.push({ level, before: shown.slice(0, at), text: words, after: shown.slice(at + words.length) });
    from = endOffset;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
