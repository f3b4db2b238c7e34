import { useCallback, useEffect, useState } from "react";
import type { ValueStore } from "@/components/ui/value-store";
import { CHARS_PER_MINUTE_RANGE } from "@/lib/speech/speaking-time";
import {
  parsePrompterMemory,
  readPrompterMemory,
  SIZE_RANGE_PX,
  writePrompterMemory,
} from "./prompter-memory";

const SAVE_EVERY_MS = 1000;

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(max, Math.max(min, value));

/** What can be set of the prompter; kept in this browser, with the place, per draft. */
export type PrompterState = {
  readonly charsPerMinute: number;
  /** Null until somebody chose a size. */
  readonly sizePx: number | null;
  readonly mirrored: boolean;
  readonly setRate: (charsPerMinute: number) => void;
  readonly setSizePx: (sizePx: number) => void;
  readonly toggleMirror: () => void;
};

/** How the speech is shown, and where it was left; both are read when the page opens and kept as they change. */
export function usePrompterState(
  draftId: string,
  unitRate: number,
): PrompterState & { readonly startChars: number | null } {
  const [memory, setMemory] = useState(() => parsePrompterMemory(null));
  const [startChars, setStartChars] = useState<number | null>(null);
  // The server has no storage: reading during the first render would not match its markup.
  useEffect(() => {
    const stored = readPrompterMemory(draftId);
    setMemory(stored);
    setStartChars(stored.chars);
  }, [draftId]);
  return {
    startChars,
    charsPerMinute: memory.charsPerMinute ?? unitRate,
    sizePx: memory.sizePx,
    mirrored: memory.mirrored,
    setRate: useCallback(
      (rate) => setMemory((old) => ({ ...old, charsPerMinute: clamp(rate, CHARS_PER_MINUTE_RANGE) })),
      [],
    ),
    setSizePx: useCallback(
      (sizePx) => setMemory((old) => ({ ...old, sizePx: clamp(Math.round(sizePx), SIZE_RANGE_PX) })),
      [],
    ),
    toggleMirror: useCallback(() => setMemory((old) => ({ ...old, mirrored: !old.mirrored })), []),
  };
}

/** Writes place and settings down every second and when the page is left, once they have been read. */
export function useKeptPrompter(
  draftId: string,
  chars: ValueStore<number>,
  { charsPerMinute, sizePx, mirrored }: PrompterState,
  unitRate: number,
  ready: boolean,
): void {
  useEffect(() => {
    if (!ready) return;
    const ownRate = charsPerMinute === unitRate ? null : charsPerMinute;
    const save = () =>
      writePrompterMemory(draftId, { chars: chars.get(), charsPerMinute: ownRate, sizePx, mirrored });
    const timer = setInterval(save, SAVE_EVERY_MS);
    window.addEventListener("pagehide", save);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", save);
      save();
    };
  }, [draftId, chars, charsPerMinute, sizePx, mirrored, unitRate, ready]);
}
