import lexicon from "@/corpus/lexicon/title-words.json";
import { printedWidthChars } from "./printed-width";

const WORDS = new Set(lexicon.words);
const LONGEST_WORD = Math.max(...lexicon.words.map((word) => word.length));
const NO_LINE_START = /^[，。、；：！？）》〉」』”’〕】…—·％上的和与及暨等]/u;
const NO_LINE_END = /[（《〈「『“‘〔【在和与及暨的抓把以为]$/u;
const MAX_LINES = 4;

/**
 * Breaks a title into lines of whole words.
 *
 * Standard, GB/T 9704-2012, 7.3.1: lines break where the sense allows, stand symmetrically and are of fitting length,
 * outlined as a trapezoid or a rhombus; hence no hourglass, and not all lines alike.
 *
 * @param maxChars - Chinese characters a line holds.
 * @returns the lines, which joined give the title again; one line when it fits, or when no break is safe and the
 *   word processor has to wrap.
 */
export function titleLines(title: string, maxChars: number): string[] {
  if (printedWidthChars(title) <= maxChars) return [title];
  const offsets = breakOffsets(title);
  const fewest = Math.ceil(printedWidthChars(title) / maxChars);
  for (let count = fewest; count <= Math.min(fewest + 1, MAX_LINES); count += 1) {
    const best = divisions(title, offsets, count)
      .filter((lines) => lines.every((line) => printedWidthChars(line) <= maxChars))
      .map((lines) => ({ lines, cost: shapeCost(lines.map(printedWidthChars)) }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (best !== undefined && best.cost < REJECTED) return best.lines;
  }
  return [title];
}

const REJECTED = 100;

/** Lower is better: near in length, but neither an hourglass nor a block. */
function shapeCost(widths: readonly number[]): number {
  const spread = Math.max(...widths) - Math.min(...widths);
  const waist = widths.some(
    (width, index) =>
      index > 0 &&
      width < Math.max(...widths.slice(0, index)) &&
      width < Math.max(...widths.slice(index + 1)),
  );
  return spread + (spread === 0 ? 3 : 0) + (waist ? REJECTED : 0);
}

/** Every way to cut the title at `count - 1` of the offsets. */
function divisions(title: string, offsets: readonly number[], count: number): string[][] {
  if (count === 1) return [[title]];
  return offsets.flatMap((offset, index) => {
    const rest = offsets.slice(index + 1).map((later) => later - offset);
    return divisions(title.slice(offset), rest, count - 1).map((lines) => [title.slice(0, offset), ...lines]);
  });
}

/** Where a line may end: between words, and not between two characters that may be one unknown word. */
function breakOffsets(title: string): number[] {
  const words = splitWords(title);
  const offsets: number[] = [];
  let offset = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    offset += word.text.length;
    if (next === undefined || (!word.known && !next.known)) return;
    if (!NO_LINE_START.test(next.text) && !NO_LINE_END.test(word.text)) offsets.push(offset);
  });
  return offsets;
}

type TitleWord = { readonly text: string; readonly known: boolean };

function splitWords(title: string): TitleWord[] {
  const words: TitleWord[] = [];
  let offset = 0;
  while (offset < title.length) {
    const word = wordAt(title, offset);
    words.push(word);
    offset += word.text.length;
  }
  return words;
}

function wordAt(title: string, offset: number): TitleWord {
  const slotOrDigits = /^(?:〔[^〔〕]*〕|[!-~]+(?:年度|年)?)/u.exec(title.slice(offset))?.[0];
  if (slotOrDigits !== undefined) return { text: slotOrDigits, known: true };
  for (let length = LONGEST_WORD; length > 0; length -= 1) {
    const text = title.slice(offset, offset + length);
    if (WORDS.has(text)) return { text, known: true };
  }
  const text = String.fromCodePoint(title.codePointAt(offset) ?? 0);
  return { text, known: /\p{P}/u.test(text) };
}
