import { createStore, promisifyRequest, type UseStore } from "idb-keyval";
import type { DraftContent, LocalCopy } from "./draft-saver";
import { isStoredCopyOf, readStoredCopy } from "./stored-copy";

let opened: UseStore | undefined;
const inStore: UseStore = async (mode, work) => {
  opened ??= createStore("shubi", "drafts");
  return opened(mode, work);
};

/**
 * Keeps unsaved copies of drafts where there is room for many: in the browser's database, which answers later. For what
 * the quick store (`local-copy-store.ts`) cannot take. A browser that forbids it holds nothing.
 */
export const roomyCopyStore = {
  keep: (draftId: string, copy: LocalCopy): Promise<void> =>
    tryTo(inStore("readwrite", (store) => promisifyRequest(store.put(copy, draftId)))),

  /** The copy left by an earlier visit, or null when there is none or it cannot be read. */
  async read(draftId: string): Promise<LocalCopy | null> {
    let raw: unknown = null;
    await tryTo(
      inStore("readonly", async (store) => {
        raw = await promisifyRequest<unknown>(store.get(draftId));
      }),
    );
    return readStoredCopy(raw);
  },

  /** Gives the copy up: whatever it holds, or only if it holds `saved`. */
  forget: (draftId: string, saved?: DraftContent): Promise<void> =>
    tryTo(
      inStore("readwrite", async (store) => {
        const raw = await promisifyRequest<unknown>(store.get(draftId));
        if (saved === undefined || isStoredCopyOf(raw, saved)) store.delete(draftId);
      }),
    ),
};

async function tryTo(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // Nothing more can be done here; the words are on the screen and still sent to the server.
  }
}
