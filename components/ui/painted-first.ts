import { afterPaint } from "./after-paint";

/** At the latest, where no frame is drawn: in a tab nobody sees. */
const WITHIN_MS = 100;

/** What a person does next, or the end of the page: what waits is done before. */
const NEXT_ACTS = ["keydown", "pointerdown", "pagehide", "visibilitychange"] as const;

/** Work put off until the frame that shows the key is painted. */
export type PaintedFirst = {
  /** Has the work done after the next frame, once however often it is asked for. */
  readonly ask: () => void;
  /** Does at once what was asked for. */
  readonly settle: () => void;
  /** Gives up what was asked for, for good. */
  readonly stop: () => void;
};

/**
 * Puts work off until the next frame is painted, so that a key is seen before what follows from it is worked out. Whatever
 * a person does next finds the work done, and so does a page that is left.
 */
export function paintedFirst(work: () => void): PaintedFirst {
  let isAsked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    if (!isAsked) return;
    isAsked = false;
    clearTimeout(timer);
    work();
  };
  for (const act of NEXT_ACTS) window.addEventListener(act, settle, true);
  return {
    ask: () => {
      if (isAsked) return;
      isAsked = true;
      afterPaint(settle);
      timer = setTimeout(settle, WITHIN_MS);
    },
    settle,
    stop: () => {
      isAsked = false;
      clearTimeout(timer);
      for (const act of NEXT_ACTS) window.removeEventListener(act, settle, true);
    },
  };
}
