import { startTransition } from "react";

/** The screen follows when typing rests this long: more than lies between two keys of a steady writer. */
const REST_MS = 300;
/** While typing never rests, the screen follows this often. */
const AT_LEAST_MS = 4_000;

/** Puts off what the screen shows of the typing until it rests. */
export type TypingRest = {
  /** Takes the place of what waited under the same owner. */
  readonly wait: (owner: object, show: () => void) => void;
  readonly forget: (owner: object) => void;
};

/** One rest for everything that follows the typing, so that the screen is drawn once for all of it. */
export function createTypingRest(): TypingRest {
  const waiting = new Map<object, () => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  const showAll = () => {
    const shows = [...waiting.values()];
    waiting.clear();
    startTransition(() => {
      for (const show of shows) show();
    });
  };
  return {
    wait: (owner, show) => {
      const now = performance.now();
      if (waiting.size === 0) waitingSince = now;
      waiting.set(owner, show);
      clearTimeout(timer);
      timer = setTimeout(showAll, Math.max(0, Math.min(REST_MS, waitingSince + AT_LEAST_MS - now)));
    },
    forget: (owner) => {
      waiting.delete(owner);
      if (waiting.size === 0) clearTimeout(timer);
    },
  };
}
