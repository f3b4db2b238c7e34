import type { GoldDocument } from "../evaluation/gold";
import { chooseScript } from "./change-script";
import { type CleanSpeech, readCleanSpeech, type SpeechBlock } from "./clean-speech";
import { fillSlots } from "./fill-slots";
import { abstractLines, chooseFrame, type Frame } from "./frame-lines";
import { indentLines, linesOf, markUp, runTogether, wrapLines } from "./lay-out";
import type { NoisyLine } from "./noisy-line";
import { cutPreview, glueHeadings, regroupItems } from "./rearrange";
import { dropNumbers, renumberHeadings, renumberItems } from "./renumber";
import { type SeededRandom, seededRandom } from "./seeded-random";

export type NoisyVariant = {
  /** The text of a .txt file, as a site or a converter could have left it. */
  readonly source: string;
  /** What a reader finds in it. */
  readonly gold: GoldDocument;
  /** Kinds of noise applied, for telling which of them do harm. */
  readonly kinds: readonly string[];
};

/**
 * A clean built-in text as it could be found in the wild: with a site around it, other numbers, lost or added line ends,
 * other widths, scripts and masks.
 *
 * Same text and seed, same variant; different seeds give different texts.
 *
 * @param markdown - a text of `corpus/texts`, front matter and all.
 * @param seed - whole number of 32 bits.
 */
export function noisyVariant(markdown: string, seed: number): NoisyVariant {
  const random = seededRandom(seed);
  const clean = readCleanSpeech(fillSlots(markdown, random));
  const frame = chooseFrame(clean.title, random);
  const kinds: string[] = [];
  const apply = <Value>(kind: string, probability: number, value: Value, change: (value: Value) => Value) => {
    if (!random.chance(probability)) return value;
    kinds.push(kind);
    return change(value);
  };
  let blocks: readonly SpeechBlock[] = renumberHeadings(clean.blocks, random);
  blocks = apply("unnumbered", 0.1, blocks, (before) => dropNumbers(before));
  blocks = apply("items", 0.4, blocks, (before) => renumberItems(before, random));
  blocks = apply("glue", 0.3, blocks, (before) => glueHeadings(before, random));
  blocks = apply("regroup", 0.3, blocks, (before) => regroupItems(before, random));
  blocks = apply("preview", 0.2, blocks, (before) => cutPreview(before, frame.preview, random));
  blocks = apply("middle", 0.2, blocks, (before) => withMiddle(before, frame.middle, random));
  const speech = { ...clean, blocks };
  const gold = goldOf(speech);
  const framed = apply("frame", 0.8, linesOf(speech), (lines) => withFrame(lines, frame, clean, random));
  const lines = layOut(framed, kinds, random);
  const write = chooseScript(random);
  const written = lines.map((line) => ({ ...line, text: write(line.text) }));
  const boilerplate = written.flatMap(({ role, text }) => (role === "noise" ? [text] : []));
  const lineEnd = random.pick(["\n", "\n", "\r\n"]);
  return { source: written.map(({ text }) => text).join(lineEnd), gold: { ...gold, boilerplate }, kinds };
}

function layOut(lines: readonly NoisyLine[], kinds: string[], random: SeededRandom): NoisyLine[] {
  const layout = random.pick(["lines", "lines", "lines", "wrap", "together", "markup"]);
  kinds.push(layout);
  if (layout === "wrap") return wrapLines(lines, random);
  if (layout === "together") return runTogether(lines, random);
  return indentLines(layout === "markup" ? markUp(lines, random) : lines, random);
}

function withMiddle(blocks: readonly SpeechBlock[], line: string, random: SeededRandom): SpeechBlock[] {
  const at = random.whole(1, Math.max(1, blocks.length - 1));
  return [...blocks.slice(0, at), { type: "noise", text: line }, ...blocks.slice(at)];
}

function withFrame(
  lines: readonly NoisyLine[],
  frame: Frame,
  clean: CleanSpeech,
  random: SeededRandom,
): NoisyLine[] {
  const noise = (texts: readonly string[]) => texts.map((text): NoisyLine => ({ text, role: "noise" }));
  const headings = clean.blocks.flatMap((block) =>
    block.type === "heading" && block.level === 1 ? [block.number + block.text] : [],
  );
  const abstract = random.chance(0.2) ? abstractLines(headings, random) : [];
  const copy: NoisyLine[] = random.chance(0.2) ? [{ text: clean.title, role: "title" }] : [];
  return [
    ...noise(frame.top),
    ...copy,
    ...abstract,
    ...lines.slice(0, 1),
    ...noise(frame.publish),
    ...lines.slice(1),
    ...noise(frame.bottom),
  ];
}

function goldOf({ title, salutation, blocks }: CleanSpeech): GoldDocument {
  const headings = blocks.flatMap((block): GoldDocument["headings"] => {
    if (block.type === "heading") {
      const { level, number, text, runIn } = block;
      return [{ level, number, text, runin: runIn }];
    }
    if (block.type === "noise") return [];
    return block.pieces.flatMap((piece) =>
      typeof piece === "string"
        ? []
        : [{ level: piece.level, number: piece.before, text: piece.text, runin: true }],
    );
  });
  return { title, salutation, headings };
}
