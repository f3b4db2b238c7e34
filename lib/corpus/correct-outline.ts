import { AnchorIndex } from "./anchor-index";
import { assignMoves } from "./assign-moves";
import { clauseStarts } from "./clause-starts";
import type { Correction } from "./correction";
import type { EntityMention } from "./entity-mention";
import { readHeadingNumber } from "./heading-number";
import { readHeadingWords, trimMarks } from "./heading-words";
import type { Heading, LibraryDocument } from "./library-document";
import { moveMentions } from "./move-mentions";
import { fromOutlineLines, lineText, type OutlineLine, type RunIn, toOutlineLines } from "./outline-lines";
import type { Outline } from "./parse-outline";
import { findOrdinals } from "./run-in-ordinals";

type Level = Heading["level"] | null;
type Report = (correction: Correction) => void;

/**
 * The document with its outline as people set it. When anything changes, moves and themes are told anew: a heading
 * decides what the text below it does.
 */
export function correctOutline(
  document: LibraryDocument,
  corrections: readonly Correction[],
  report: Report,
): LibraryDocument {
  const lines = toOutlineLines(document);
  const lined = correctLines(lines, corrections, report);
  const corrected = correctRunIns(lined, corrections, report);
  if (corrected === lines) return document;
  const outline = fromOutlineLines(corrected);
  return { ...document, ...assignMoves(outline, document.title), ...movedMentions(document, outline) };
}

/** Documents of older pipeline versions have no mentions. */
function movedMentions(
  document: LibraryDocument & { readonly mentions?: readonly EntityMention[] },
  outline: Outline,
): { readonly mentions?: readonly EntityMention[] } {
  const { mentions } = document;
  return mentions === undefined ? {} : { mentions: moveMentions(mentions, document, outline) };
}

function correctLines(lines: OutlineLine[], corrections: readonly Correction[], report: Report) {
  const index = new AnchorIndex(lines.map(lineText));
  const levels = new Map<number, Level>();
  for (const correction of corrections) {
    if (correction.what !== "line") continue;
    const place = index.find(correction.at);
    if (place === null) continue;
    levels.set(place, correction.headingLevel);
    report(correction);
  }
  if (levels.size === 0) return lines;
  return joinRunOns(
    lines.map((line, place) => {
      const level = levels.get(place);
      return level === undefined ? line : asLine(line, level);
    }),
    lines,
  );
}

function asLine(line: OutlineLine, level: Level): OutlineLine {
  if (line.type === "heading") {
    return level === null ? { type: "paragraph", text: lineText(line), runIns: [] } : { ...line, level };
  }
  return level === null
    ? line
    : { type: "heading", level, ...numbered(line.text), origin: null, runsOn: false };
}

/** The structural number or the ordinal a line begins with, and the words after it. */
function numbered(text: string): Pick<Heading, "number" | "text"> {
  const structural = readHeadingNumber(text);
  if (structural !== null && trimMarks(structural.rest) !== "")
    return { number: structural.number, text: trimMarks(structural.rest) };
  const ordinal = findOrdinals(text, 0).find(({ startOffset }) => startOffset === 0);
  const words = ordinal === undefined ? "" : trimMarks(text.slice(ordinal.textOffset));
  return ordinal === undefined || words === ""
    ? { number: "", text: trimMarks(text) }
    : { number: ordinal.number, text: words };
}

/** A heading that its text ran on from, and that is text after all, goes back into the line it was cut from. */
function joinRunOns(lines: readonly OutlineLine[], before: readonly OutlineLine[]): OutlineLine[] {
  const joined: OutlineLine[] = [];
  lines.forEach((line, place) => {
    const old = before[place - 1];
    const last = joined.at(-1);
    const wasCut = old?.type === "heading" && old.runsOn;
    if (!wasCut || line.type !== "paragraph" || last?.type !== "paragraph") {
      joined.push(line);
      return;
    }
    const head = `${last.text}。`;
    const runIns = line.runIns.map((runIn) => shifted(runIn, head.length));
    joined[joined.length - 1] = { ...line, text: head + line.text, runIns };
  });
  return joined;
}

function shifted(runIn: RunIn, by: number): RunIn {
  return { ...runIn, startOffset: runIn.startOffset + by, endOffset: runIn.endOffset + by };
}

/** A place where a heading inside a paragraph may begin. */
type RunInPlace = { readonly line: number; readonly startOffset: number };

function runInPlaces(lines: readonly OutlineLine[]): RunInPlace[] {
  return lines.flatMap((line, at) =>
    line.type === "heading"
      ? []
      : clauseStarts(line.text).map((startOffset): RunInPlace => ({ line: at, startOffset })),
  );
}

function correctRunIns(
  lines: OutlineLine[],
  corrections: readonly Correction[],
  report: Report,
): OutlineLine[] {
  const wanted = corrections.filter((correction) => correction.what === "run-in");
  if (wanted.length === 0) return lines;
  const places = runInPlaces(lines);
  const index = new AnchorIndex(
    places.map(({ line, startOffset }) =>
      lines[line] === undefined ? "" : lineText(lines[line]).slice(startOffset),
    ),
  );
  const corrected = [...lines];
  let isChanged = false;
  for (const correction of wanted) {
    const place = places[index.find(correction.at) ?? -1];
    const line = place === undefined ? undefined : corrected[place.line];
    if (place === undefined || line?.type !== "paragraph") continue;
    corrected[place.line] = { ...line, runIns: withRunIn(line, place.startOffset, correction.headingLevel) };
    isChanged = true;
    report(correction);
  }
  return isChanged ? corrected : lines;
}

function withRunIn(
  { text, runIns }: Extract<OutlineLine, { type: "paragraph" }>,
  startOffset: number,
  level: Level,
): RunIn[] {
  const known = runIns.find((runIn) => runIn.startOffset === startOffset);
  const others = runIns.filter((runIn) => runIn !== known);
  if (level === null) return others;
  const runIn = known === undefined ? readRunIn(text, startOffset) : known;
  if (runIn === null) return [...runIns];
  const clear = others.filter(
    (other) => other.endOffset <= runIn.startOffset || other.startOffset >= runIn.endOffset,
  );
  return [...clear, { ...runIn, level }].sort((a, b) => a.startOffset - b.startOffset);
}

function readRunIn(text: string, startOffset: number): RunIn | null {
  const ordinal = findOrdinals(text, 0).find((each) => each.startOffset === startOffset);
  const words = readHeadingWords(text, ordinal?.textOffset ?? startOffset);
  if (words === null) return null;
  const { endOffset } = words;
  const number = ordinal?.number ?? "";
  return { number, text: words.text, startOffset, endOffset, level: null, origin: null, parentOrigin: null };
}
