import { LENGTH_MESSAGES } from "@/lib/messages/review/length";
import { speakingMinutes } from "@/lib/speech/speaking-time";
import type { TextRule } from "../../rule";
import { sectionsOf } from "../../sections-of";
import { spokenCharsBetween } from "../../spoken-length";

/** With three parts or more, one that takes this much leaves the others none. */
const MAX_SHARE = 0.65;
const MIN_SECTIONS = 3;
const MIN_CHARS = 1_500;

/** One part does not take up most of the speech. */
export const sectionTime: TextRule = {
  id: "length/section-time",
  family: "length",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check(text, { charsPerMinute }) {
    const sections = sectionsOf(text).filter(({ heading }) => heading.level === 1);
    const all = spokenCharsBetween(text, 0, text.blocks.length);
    if (sections.length < MIN_SECTIONS || all < MIN_CHARS || text.incomplete) return;
    for (const { block, heading, end } of sections) {
      const chars = spokenCharsBetween(text, block, end);
      if (chars <= all * MAX_SHARE) continue;
      const minutes = Math.round(speakingMinutes(chars, charsPerMinute));
      const message = LENGTH_MESSAGES.section(minutes, Math.round((chars / all) * 100));
      yield { block, start: 0, end: heading.end, message };
    }
  },
};
