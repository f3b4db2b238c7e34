import type { DraftContent, LocalCopy } from "./draft-saver";

type Store = {
  readonly keep: (copy: LocalCopy) => void;
  readonly forget: (saved?: DraftContent) => void;
};

export type IdleKeeper = Store & {
  /** Writes what is waiting at once: the page may be gone the next moment. */
  readonly settle: () => void;
};

/** A busy page still writes the copy this soon. */
const AT_LATEST_MS = 300;

/**
 * Puts off writing the browser's copy until the key that changed the draft has been painted: turning a long draft into
 * text takes longer than typing a character. Of several copies waiting only the newest is written.
 */
export function keepWhenIdle(store: Store): IdleKeeper {
  let waiting: LocalCopy | null = null;
  const write = () => {
    if (waiting !== null) store.keep(waiting);
    waiting = null;
  };
  return {
    keep: (copy) => {
      if (waiting === null) whenIdle(write);
      waiting = copy;
    },
    forget: (saved) => {
      if (saved === undefined || isSame(waiting, saved)) waiting = null;
      store.forget(saved);
    },
    settle: write,
  };
}

function isSame(waiting: LocalCopy | null, saved: DraftContent): boolean {
  return waiting !== null && waiting.document === saved.document && waiting.facts === saved.facts;
}

function whenIdle(run: () => void): void {
  // Safari has no idle callbacks; a timer comes after the frame as well.
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: AT_LATEST_MS });
  else setTimeout(run, 0);
}
