import type { CleanSpeech, SpeechBlock } from "./clean-speech";
import type { NoisyLine } from "./noisy-line";
import type { SeededRandom } from "./seeded-random";

/** The lines of a speech, one a block. */
export function linesOf({ title, salutation, blocks }: CleanSpeech): NoisyLine[] {
  return [
    { text: title, role: "title" },
    ...(salutation === null ? [] : [{ text: salutation, role: "salutation" } as const]),
    ...blocks.map(lineOf),
  ];
}

function lineOf(block: SpeechBlock): NoisyLine {
  if (block.type === "noise") return { text: block.text, role: "noise" };
  if (block.type === "heading") {
    const role = block.runIn ? "paragraph" : "heading";
    return { text: block.number + block.text + block.tail, role };
  }
  const text = block.pieces.map((piece) =>
    typeof piece === "string" ? piece : piece.before + piece.text + piece.after,
  );
  return { text: text.join(""), role: "paragraph" };
}

const isSpeech = ({ role }: NoisyLine) => role !== "noise";

/** Pages of a PDF: paragraphs cut at a width in the middle of words, with an indent, empty lines or nothing between, and page numbers. */
export function wrapLines(lines: readonly NoisyLine[], random: SeededRandom): NoisyLine[] {
  const width = random.whole(24, 42);
  const separator = random.pick(["indent", "blank", "both", "none"]);
  const pageLines = random.whole(18, 30);
  const wrapped: NoisyLine[] = [];
  let onPage = 0;
  let page = 1;
  for (const line of lines) {
    const indent =
      separator === "blank" || separator === "none" || line.role === "title" || line.role === "salutation"
        ? ""
        : "　　";
    for (const text of isSpeech(line) ? cutToWidth(indent + line.text, width) : [line.text]) {
      wrapped.push({ ...line, text });
      onPage += 1;
      if (onPage === pageLines) {
        wrapped.push({ text: `- ${page} -`, role: "noise" });
        page += 1;
        onPage = 0;
      }
    }
    if (separator === "blank" || separator === "both") wrapped.push({ text: "", role: "paragraph" });
  }
  return wrapped;
}

/** A mark that may not begin a line hangs over the width, as typesetting has it. */
function cutToWidth(text: string, width: number): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(text.length, from + width);
    while (to < text.length && /[，。；：！？、”’）》]/.test(text.charAt(to))) to += 1;
    if (/[“‘（《]/.test(text.charAt(to - 1)) && to < text.length) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** All line ends of the speech lost: blanks stand between its lines. */
export function runTogether(lines: readonly NoisyLine[], random: SeededRandom): NoisyLine[] {
  const blank = random.pick([" ", "　　", "  "]);
  const first = lines.findIndex(isSpeech);
  const last = lines.findLastIndex(isSpeech);
  const inside = lines.slice(first, last + 1);
  const noise = inside.filter((line) => !isSpeech(line));
  const text = inside
    .filter(isSpeech)
    .map((line) => line.text)
    .join(blank);
  return [...lines.slice(0, first), { text, role: "paragraph" }, ...noise, ...lines.slice(last + 1)];
}

const INDENTS = [
  "",
  "",
  "　　",
  "    ",
  "\u00a0\u00a0\u00a0\u00a0",
  "&nbsp;&nbsp;&nbsp;&nbsp;",
  "&emsp;&emsp;",
  "??",
  "\t",
] as const;

/** Paragraphs with an indent of one kind, perhaps an empty line between them. */
export function indentLines(lines: readonly NoisyLine[], random: SeededRandom): NoisyLine[] {
  const indent = random.pick(INDENTS);
  const hasBlanks = random.chance(0.3);
  return lines.flatMap((line): NoisyLine[] => {
    const isBody = line.role === "heading" || line.role === "paragraph";
    const shown = { ...line, text: isBody ? indent + line.text : line.text };
    return hasBlanks ? [shown, { text: "", role: "paragraph" }] : [shown];
  });
}

/** Remains of HTML, Markdown or Word around lines. */
export function markUp(lines: readonly NoisyLine[], random: SeededRandom): NoisyLine[] {
  const style = random.pick(["html", "strong", "stars", "hashes", "bookmark", "break"]);
  return lines.map((line, index) => {
    if (!isSpeech(line) || line.text === "") return line;
    if (style === "html") return { ...line, text: `<p style="text-indent: 2em;">${line.text}</p>` };
    if (style === "break") return { ...line, text: `${line.text}<br />` };
    if (line.role !== "heading") return line;
    if (style === "strong") return { ...line, text: `<strong>${line.text}</strong>` };
    if (style === "stars") return { ...line, text: `**${line.text}**` };
    if (style === "hashes") return { ...line, text: `### ${line.text}` };
    return { ...line, text: `[bookmark: _Toc${1000 + index}]${line.text}` };
  });
}
