/** Typing has come to a pause when no change came for so long. */
export const PREVIEW_PAUSE_MS = 120;

/** Pages that nobody looks at are only counted, after a longer rest. */
export const COUNT_PAUSE_MS = 3_000;

/** Counts are so far apart at least: hundreds of people write at a time on one server. */
export const COUNT_EVERY_MS = 15_000;
