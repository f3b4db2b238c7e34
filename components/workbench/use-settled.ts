"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";

/** The screen follows when typing rests this long: more than lies between two keys of a steady writer. */
const REST_MS = 300;
/** While typing never rests, the screen follows this often. */
const AT_LEAST_MS = 2_000;

/**
 * A value that changes with every key but is shown only when typing rests, so that no key waits for the panels.
 *
 * @returns the value shown, `follow` to change it after a rest, and `show` to change it at once.
 */
export function useSettled<Value>(initial: Value | (() => Value)) {
  const [shown, setShown] = useState(initial);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const waitingSince = useRef<number | null>(null);

  const stop = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    waitingSince.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const show = useCallback(
    (value: Value) => {
      stop();
      setShown(() => value);
    },
    [stop],
  );
  const follow = useCallback(
    (value: Value) => {
      const now = performance.now();
      const since = waitingSince.current ?? now;
      stop();
      waitingSince.current = since;
      timer.current = setTimeout(
        () => {
          stop();
          startTransition(() => setShown(() => value));
        },
        Math.max(0, Math.min(REST_MS, since + AT_LEAST_MS - now)),
      );
    },
    [stop],
  );
  return { shown, follow, show };
}
