import { LENGTH_MESSAGES } from "@/lib/messages/review/length";
import { speakingMinutes } from "@/lib/speech/speaking-time";
import type { TextRule } from "../../rule";
import { spokenCharsBetween } from "../../spoken-length";

/** What a speaker makes up for by reading a little faster. */
const SLIGHT_SHARE = 0.05;
const CLEAR_SHARE = 0.15;
/** 《整治形式主义为基层减负若干规定》 and its practice: a meeting lasts an hour, the speech is a part of it. */
const MEETING_MINUTES = 60;

/** The speech fits the time that was set, or without one the hour of a meeting. */
export const speakingTime: TextRule = {
  id: "length/speaking-time",
  family: "length",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text, { facts, charsPerMinute }) {
    const chars = spokenCharsBetween(text, 0, text.blocks.length);
    const minutes = speakingMinutes(chars, charsPerMinute);
    const rounded = Math.round(minutes);
    const first = text.blocks.findIndex(({ role }) => role === "title" || role === "paragraph");
    const place = {
      block: Math.max(0, first),
      start: 0,
      end: text.blocks[Math.max(0, first)]?.text.length ?? 0,
    };
    if (facts.minutes !== null) {
      const over = minutes / facts.minutes - 1;
      if (over > CLEAR_SHARE) yield { ...place, message: LENGTH_MESSAGES.over(rounded, facts.minutes) };
      else if (over > SLIGHT_SHARE)
        yield { ...place, severity: "hint", message: LENGTH_MESSAGES.slightlyOver(rounded, facts.minutes) };
      return;
    }
    if (minutes > MEETING_MINUTES)
      yield {
        ...place,
        severity: "hint",
        authority: "中共中央办公厅、国务院办公厅《整治形式主义为基层减负若干规定》，2024年8月",
        message: LENGTH_MESSAGES.hour(rounded),
      };
  },
};
