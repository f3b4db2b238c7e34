import { speakingMinutes } from "@/lib/speech/speaking-time";
import { type ReadingBlock, spokenCharsOf } from "./reading-block";

const SECONDS_STEP = 10;

/**
 * Puts a line with the minutes behind each section: what it takes and how far the speech has come by then. Sections
 * are those of the highest heading level there is, and what stands before the first of them.
 */
export function withSectionMinutes(blocks: readonly ReadingBlock[], charsPerMinute: number): ReadingBlock[] {
  const level = Math.min(...blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : [])));
  const timed: ReadingBlock[] = [];
  let section = 0;
  let total = 0;
  const close = () => {
    if (section === 0) return;
    total += section;
    const text = `约 ${minutesText(section, charsPerMinute)} · 累计 ${minutesText(total, charsPerMinute)}`;
    timed.push(minutesBlock(text));
    section = 0;
  };
  for (const block of blocks) {
    const begins = block.kind === "heading" && block.level === level;
    if (begins || block.kind === "blank" || block.kind === "signature") close();
    section += spokenCharsOf(block);
    timed.push(block);
  }
  close();
  return timed;
}

/** `3 分 20 秒`, in steps of ten seconds; at least ten. */
export function minutesText(chars: number, charsPerMinute: number): string {
  const steps = Math.max(1, Math.round((speakingMinutes(chars, charsPerMinute) * 60) / SECONDS_STEP));
  const minutes = Math.floor((steps * SECONDS_STEP) / 60);
  const seconds = (steps * SECONDS_STEP) % 60;
  if (minutes === 0) return `${seconds} 秒`;
  return seconds === 0 ? `${minutes} 分` : `${minutes} 分 ${seconds} 秒`;
}

function minutesBlock(text: string): ReadingBlock {
  const segments = [{ text, open: false, lead: false }];
  return {
    ...{ kind: "minutes", level: 0, text, segments },
    ...{ sentenceEnds: [text.length], readings: [], breaths: [] },
  };
}
