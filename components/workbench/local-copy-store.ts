import { contentJson } from "./content-json";
import type { DraftContent, LocalCopy } from "./draft-saver";
import { roomyCopyStore } from "./roomy-copy-store";
import { isStoredCopyOf, readStoredCopy } from "./stored-copy";
import { forgetKeptUndo } from "./undo-store";

const KEY_PREFIX = "shubi:draft:";

/** Drafts whose newest copy from here went to the roomy store. */
const inRoomyStore = new Set<string>();

/**
 * Keeps the unsaved copy of a draft in the browser. In local storage, because it is written before the call returns: a
 * tab that is killed the next moment has kept it. What does not fit there goes to the browser's database.
 */
export const localCopyStore = {
  keep(draftId: string, copy: LocalCopy): void {
    const isWritten = write(draftId, copy);
    if (!isWritten) void roomyCopyStore.keep(draftId, copy);
    else if (inRoomyStore.has(draftId)) void roomyCopyStore.forget(draftId);
    if (isWritten) inRoomyStore.delete(draftId);
    else inRoomyStore.add(draftId);
  },

  /** The copy left by an earlier visit, or null when there is none or it cannot be read. */
  async read(draftId: string): Promise<LocalCopy | null> {
    return readStoredCopy(rawCopy(draftId)) ?? (await roomyCopyStore.read(draftId));
  },

  /** Gives up what an earlier visit left, wherever it is. */
  clear(draftId: string): void {
    remove(draftId);
    void roomyCopyStore.forget(draftId);
  },

  /**
   * Gives the copy up.
   *
   * @param saved - only if the copy still holds this: another tab may have kept newer words under the same draft.
   */
  forget(draftId: string, saved?: DraftContent): void {
    if (inRoomyStore.delete(draftId)) void roomyCopyStore.forget(draftId, saved);
    if (saved === undefined || holds(draftId, saved)) remove(draftId);
  },
};

/** Whether the copy found room. If it did not, an older one must not stay and pass for the newest words. */
function write(draftId: string, copy: LocalCopy): boolean {
  const set = () => localStorage.setItem(KEY_PREFIX + draftId, copyJson(copy));
  return (
    tryTo(set) ||
    tryTo(() => {
      remove(draftId);
      forgetKeptUndo();
      set();
    })
  );
}

const copyJson = (copy: LocalCopy): string => `{${contentJson(copy)},"baseRevision":${copy.baseRevision}}`;

/** Whether just these words and facts are stored; nearly always they were written here, letter for letter. */
function holds(draftId: string, saved: DraftContent): boolean {
  return (
    storedText(draftId)?.startsWith(`{${contentJson(saved)},`) || isStoredCopyOf(rawCopy(draftId), saved)
  );
}

function storedText(draftId: string): string | null {
  try {
    return localStorage.getItem(KEY_PREFIX + draftId);
  } catch {
    return null;
  }
}

/** What is stored as it stands; null where there is nothing, or it is not JSON, or the browser forbids looking. */
function rawCopy(draftId: string): unknown {
  try {
    return JSON.parse(storedText(draftId) ?? "null");
  } catch {
    return null;
  }
}

function remove(draftId: string): void {
  tryTo(() => localStorage.removeItem(KEY_PREFIX + draftId));
}

/** A browser that forbids storage holds nothing, and one that is full takes nothing more. */
function tryTo(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
