import type { EntitySpan } from "./entity-span";
import { figureAt } from "./find-figures";
import { meetingEndingAt } from "./find-meetings";
import { findPlaces } from "./find-places";
import { documentAt, projectAt } from "./find-quoted";

const FIGURE = 1;
const DOCUMENT = 2;
const QUOTATION = 4;
const MEETING = 8;

const flags = new Uint8Array(0x10000);
for (const [characters, flag] of [
  ["0123456789XxＸ×*＊一二三四五六七八九两几百", FIGURE],
  ["《", DOCUMENT],
  ["“", QUOTATION],
  ["会赛坛议", MEETING],
] as const) {
  for (const character of characters) flags[character.charCodeAt(0)] = flag;
}

/** Slots are blanked out before anything is looked for, so that their labels are read into no name; offsets stay. */
export function blankSlots(text: string): string {
  return text.includes("〔")
    ? text.replace(/〔[^〔〕\n]{1,40}〕/gu, (slot) => `〔${"　".repeat(slot.length - 2)}〕`)
    : text;
}

/** Everything named in a text but persons, in order; see `EntityMention` for what may overlap. */
export function findSpans(text: string): EntitySpan[] {
  const spans = findPlaces(text);
  let figureEnd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const flag = flags[text.charCodeAt(at)] ?? 0;
    if (flag === 0) continue;
    if (flag === FIGURE && at < figureEnd) continue;
    const span = spanAt(text, at, flag);
    if (span === null) continue;
    if (flag === FIGURE) figureEnd = span.end;
    if (flag === MEETING) dropWithin(spans, span);
    spans.push(span);
  }
  return spans;
}

function spanAt(text: string, at: number, flag: number): EntitySpan | null {
  if (flag === FIGURE) return figureAt(text, at);
  if (flag === DOCUMENT) return documentAt(text, at);
  return flag === QUOTATION ? projectAt(text, at) : meetingEndingAt(text, at + 1);
}

/** A longer meeting's name takes the place of one it begins with (推进会暨…大会). */
function dropWithin(spans: EntitySpan[], { start }: EntitySpan): void {
  for (let at = spans.length - 1; at >= 0 && (spans[at]?.end ?? 0) > start; at -= 1) {
    if (spans[at]?.kind === "meeting") spans.splice(at, 1);
  }
}
