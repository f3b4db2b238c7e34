import { useEffect, useState } from "react";

/**
 * Keeps the screen on while `active`. Browsers hand the lock back when the page is hidden, so it is asked for again
 * when the page is seen.
 *
 * @returns whether the browser refused, or cannot do it at all.
 */
export function useWakeLock(active: boolean): boolean {
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (!active) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        // Missing where the page did not come over HTTPS or from this machine, whatever the types say.
        const granted: WakeLockSentinel | undefined = await navigator.wakeLock?.request("screen");
        setRefused(granted === undefined);
        if (over) await granted?.release();
        else lock = granted ?? null;
      } catch {
        setRefused(true);
      }
    };
    const handleVisibility = () => void ask();
    void ask();
    document.addEventListener("visibilitychange", handleVisibility);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", handleVisibility);
      void lock?.release();
    };
  }, [active]);
  return refused;
}
