import { speakingMinutes } from "@/lib/speech/speaking-time";

/** `12:05`: the time so many characters take, minutes and seconds. */
export function timeText(chars: number, charsPerMinute: number): string {
  const seconds = Math.round(speakingMinutes(chars, charsPerMinute) * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
