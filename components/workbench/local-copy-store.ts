import { z } from "zod";
import { readFactSheet } from "@/lib/speech/fact-sheet";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";
import type { DraftContent, LocalCopy } from "./draft-saver";
import { forgetKeptUndo } from "./undo-store";

const KEY_PREFIX = "shubi:draft:";

const storedSchema = z.object({
  baseRevision: z.number().int().positive(),
  document: z.unknown(),
  facts: z.unknown(),
});

/**
 * Keeps the unsaved copy of a draft in the browser. Local storage, because it is written before the call returns: a tab
 * that is killed the next moment has kept it.
 */
export const localCopyStore = {
  keep(draftId: string, copy: LocalCopy): void {
    const write = () => localStorage.setItem(KEY_PREFIX + draftId, JSON.stringify(copy));
    try {
      write();
    } catch {
      // Storage full or forbidden. An older copy must not stay and pass for the newest words.
      remove(draftId);
      tryTo(() => {
        forgetKeptUndo();
        write();
      });
    }
  },

  /** The copy left by an earlier visit, or null when there is none or it cannot be read. */
  read(draftId: string): LocalCopy | null {
    const stored = storedSchema.safeParse(rawCopy(draftId));
    if (!stored.success) return null;
    const document = readDraftDocument(stored.data.document);
    if (!document.ok) return null;
    const facts = readFactSheet(stored.data.facts);
    return { baseRevision: stored.data.baseRevision, facts, document: document.value };
  },

  /**
   * Gives the copy up.
   *
   * @param saved - only if the copy still holds this: another tab may have kept newer words under the same draft.
   */
  forget(draftId: string, saved?: DraftContent): void {
    if (saved === undefined || isSameContent(rawCopy(draftId), saved)) remove(draftId);
  },
};

function isSameContent(copy: unknown, { document, facts }: DraftContent): boolean {
  const stored = storedSchema.safeParse(copy);
  return (
    stored.success &&
    JSON.stringify([stored.data.document, stored.data.facts]) === JSON.stringify([document, facts])
  );
}

/** What is stored as it stands; null where there is nothing, it is not JSON, or the browser forbids looking. */
function rawCopy(draftId: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY_PREFIX + draftId) ?? "null");
  } catch {
    return null;
  }
}

function remove(draftId: string): void {
  tryTo(() => localStorage.removeItem(KEY_PREFIX + draftId));
}

/** A browser that forbids storage holds nothing, and one that is full takes nothing more. */
function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing more can be done here; the words are on the screen and still sent to the server.
  }
}
