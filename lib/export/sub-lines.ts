import type { FactSheet } from "@/lib/speech/fact-sheet";
import { type PrintSegment, segmentText } from "./print-segments";
import { spaceTwoCharacterName } from "./space-name";

/**
 * The speaker line with a name of two characters spaced to three (custom). Only a name known as such is spaced: the
 * speaker of the fact sheet at the end of a stretch, or a line that holds nothing else.
 */
export function spacedSpeaker(segments: readonly PrintSegment[], facts: FactSheet): PrintSegment[] {
  const name = facts.speaker || segmentText(segments).trim();
  const spaced = spaceTwoCharacterName(name);
  if (spaced === name) return [...segments];
  return segments.map((segment) => {
    const text = segment.text.trimEnd();
    if (segment.open || !text.endsWith(name)) return segment;
    return { ...segment, text: `${text.slice(0, -name.length)}${spaced}` };
  });
}

/** The date line in round brackets (custom), unless the writer put other words or brackets there. */
export function bracketedDate(segments: readonly PrintSegment[]): PrintSegment[] {
  const bare =
    /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(segmentText(segments).trim()) ||
    (segments.length === 1 && segments[0]?.open === true);
  if (!bare) return [...segments];
  const bracket = (text: string): PrintSegment => ({ text, open: false, lead: false });
  return [bracket("（"), ...segments, bracket("）")];
}
