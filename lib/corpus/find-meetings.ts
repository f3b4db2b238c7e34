import lexicon from "@/corpus/lexicon/entity-cues.json";
import type { EntitySpan } from "./entity-span";
import { isMarkAt } from "./name-boundaries";
import { createWordMatcher } from "./word-matcher";

const endings = createWordMatcher(lexicon.meetingEndings);
const stops = createWordMatcher(lexicon.meetingStops);
const START = new RegExp(lexicon.meetingStarts.join("|"), "uy");
const GENERIC = new RegExp(lexicon.genericMeetings, "u");

const MAX_CHARS = 48;
const MIN_CHARS = 5;
/** Marks a meeting's name may hold; a blank stands for a character of a slot. */
const INSIDE = /[（）“”—·〔〕　]/u;
/** The ending goes on to another word: 大会堂, 会议室. */
const GOES_ON = /^[议场员主成馆徽风期费所旗章标室记]/u;

/** The meeting whose name ends at `end`, or null: a name begins with what tells one meeting from another. */
export function meetingEndingAt(text: string, end: number): EntitySpan | null {
  const endingStart = endings.startOf(text, end);
  if (endingStart < 0 || GOES_ON.test(text.charAt(end))) return null;
  const from = leftLimit(text, endingStart, end);
  for (let start = from; end - start >= MIN_CHARS; start += 1) {
    START.lastIndex = start;
    if (!START.test(text)) continue;
    const name = text.slice(start, end);
    if (isBalanced(name)) return GENERIC.test(name) ? null : { kind: "meeting", start, end };
  }
  return null;
}

/** As far left as no mark and no verb of holding a meeting stands between. */
function leftLimit(text: string, endingStart: number, end: number): number {
  let at = endingStart;
  while (at > 0 && end - at < MAX_CHARS) {
    if (isMarkAt(text, at - 1) && !INSIDE.test(text.charAt(at - 1))) return at;
    if (stops.startOf(text, at) >= 0 || joinsMeetings(text, at)) return at;
    at -= 1;
  }
  return at;
}

/** 四中全会和|全省会议: two names, where 推进会暨评议会 is one. */
function joinsMeetings(text: string, at: number): boolean {
  return /[和与及]/u.test(text.charAt(at - 1)) && endings.startOf(text, at - 1) >= 0;
}

function isBalanced(name: string): boolean {
  const count = (mark: string) => name.split(mark).length - 1;
  return count("（") === count("）") && count("“") === count("”") && count("〔") === count("〕");
}
