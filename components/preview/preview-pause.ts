/** Typing has come to a pause when no change came for so long. */
export const PREVIEW_PAUSE_MS = 120;
