import type { DraftContent, LocalCopy } from "./draft-saver";

type Store = {
  readonly keep: (copy: LocalCopy) => void;
  readonly forget: (saved?: DraftContent) => void;
};

export type IdleKeeper = Store & {
  /** Writes what is waiting at once: the page may be gone the next moment. */
  readonly settle: () => void;
};

/** The copy is written when typing rests this long. */
const REST_MS = 200;
/** While typing never rests, and on a busy page, it is still written this soon. */
const AT_LATEST_MS = 1_000;

/**
 * Puts off writing the browser's copy until typing rests: turning a long draft into text takes longer than typing a
 * character, and the next key would wait for it. Of several copies waiting only the newest is written.
 */
export function keepWhenIdle(store: Store): IdleKeeper {
  let waiting: LocalCopy | null = null;
  let waitingSince = 0;
  /** What the store holds from here, as long as nobody gave it up. */
  let written: LocalCopy | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    if (waiting === null) return;
    store.keep(waiting);
    written = waiting;
    waiting = null;
  };
  return {
    keep: (copy) => {
      const now = Date.now();
      if (waiting === null) waitingSince = now;
      waiting = copy;
      const latestAt = waitingSince + AT_LATEST_MS;
      clearTimeout(timer);
      timer = setTimeout(
        () => whenIdle(write, latestAt - Date.now()),
        Math.min(REST_MS, Math.max(0, latestAt - now)),
      );
    },
    forget: (saved) => {
      const isStillWaiting = saved !== undefined && isSame(waiting, saved);
      if (saved === undefined || isStillWaiting) waiting = null;
      // Saved before it was written: the store then holds an older copy from here, which must not pass for unsaved words.
      store.forget(isStillWaiting && written !== null ? written : saved);
      if (waiting === null) written = null;
    },
    settle: write,
  };
}

function isSame(waiting: LocalCopy | null, saved: DraftContent): boolean {
  return waiting !== null && waiting.document === saved.document && waiting.facts === saved.facts;
}

/** Safari has no idle callbacks; there the rest has to do. */
function whenIdle(run: () => void, withinMs: number): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: Math.max(1, withinMs) });
  else run();
}
