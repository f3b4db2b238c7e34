import { type KeptUndo, keptUndoSchema } from "@/components/editor/kept-undo";

const KEY_PREFIX = "shubi:undo:";
/** Drafts whose undo is kept; older ones make room. */
const MAX_DRAFTS = 8;
/** A large paste makes large steps; beyond this they would crowd out the unsaved words kept in the same place. */
const MAX_CHARS = 400_000;

/** Keeps the last steps of undo of a draft in the browser. */
export const undoStore = {
  read(draftId: string): KeptUndo | null {
    try {
      const parsed = keptUndoSchema.safeParse(
        JSON.parse(localStorage.getItem(KEY_PREFIX + draftId) ?? "null"),
      );
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  },

  write(draftId: string, kept: KeptUndo): void {
    try {
      const key = KEY_PREFIX + draftId;
      localStorage.removeItem(key);
      for (const old of keysOfOthers(key).slice(MAX_DRAFTS - 1)) localStorage.removeItem(old);
      const json = fitting(kept);
      if (json !== null) localStorage.setItem(key, json);
    } catch {
      // Storage full or forbidden: undo then ends with the visit.
    }
  },
};

/** Gives up all steps of undo that are kept: unsaved words of a draft need the room. */
export function forgetKeptUndo(): void {
  for (const key of keysOfOthers("")) localStorage.removeItem(key);
}

/** The newest events that fit. */
function fitting(kept: KeptUndo): string | null {
  let { events } = kept;
  while (events.length > 0) {
    const json = JSON.stringify({ ...kept, events, keptAt: Date.now() });
    if (json.length <= MAX_CHARS) return json;
    events = events.slice(0, Math.floor(events.length / 2));
  }
  return null;
}

/** Keys of the other drafts, the latest kept first. */
function keysOfOthers(key: string): string[] {
  const keys = Object.keys(localStorage).filter((each) => each.startsWith(KEY_PREFIX) && each !== key);
  return keys.toSorted((left, right) => keptAt(right) - keptAt(left));
}

function keptAt(key: string): number {
  const time = /"keptAt":(\d+)\}$/.exec(localStorage.getItem(key)?.slice(-40) ?? "")?.[1];
  return Number(time ?? 0);
}
