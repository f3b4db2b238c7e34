import { useEffect, useMemo } from "react";
import { createValueStore, type ValueStore } from "@/components/ui/value-store";

/** A pause of the browser (another tab, a sleeping screen) must not throw the speaker pages ahead. */
const LONGEST_STEP_MS = 250;

/**
 * Counts the characters read, at so many a minute while `playing`.
 *
 * @returns the count, to be set for a jump; it changes with every frame, so look at it in a subscription.
 */
export function useReadingClock(
  playing: boolean,
  charsPerMinute: number,
  totalChars: number,
  onEnd: () => void,
): ValueStore<number> {
  const chars = useMemo(() => createValueStore(0), []);
  useEffect(() => {
    if (!playing) return;
    let last: number | null = null;
    let frame = 0;
    const step = (now: number) => {
      const passedMs = Math.min(LONGEST_STEP_MS, now - (last ?? now));
      last = now;
      chars.set(Math.min(totalChars, chars.get() + (passedMs / 60_000) * charsPerMinute));
      if (chars.get() >= totalChars) onEnd();
      else frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [playing, charsPerMinute, totalChars, chars, onEnd]);
  return chars;
}
