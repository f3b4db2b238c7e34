import { z } from "zod";
import { factSheetSchema } from "@/lib/speech/fact-sheet";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";
import type { LocalCopy } from "./draft-saver";

const KEY_PREFIX = "shubi:draft:";

const storedSchema = z.object({
  baseRevision: z.number().int().positive(),
  document: z.unknown(),
  facts: factSheetSchema,
});

/**
 * Keeps the unsaved copy of a draft in the browser. Local storage, because it is written before the call returns: a tab
 * that is killed the next moment has kept it.
 */
export const localCopyStore = {
  keep(draftId: string, copy: LocalCopy): void {
    try {
      localStorage.setItem(KEY_PREFIX + draftId, JSON.stringify(copy));
    } catch {
      // Storage full or forbidden: saving to the server goes on, and the state line tells when that fails.
      localStorage.removeItem(KEY_PREFIX + draftId);
    }
  },

  /** The copy left by an earlier visit, or null when there is none or it cannot be read. */
  read(draftId: string): LocalCopy | null {
    const text = localStorage.getItem(KEY_PREFIX + draftId);
    if (text === null) return null;
    const stored = storedSchema.safeParse(parseJson(text));
    if (!stored.success) return null;
    const document = readDraftDocument(stored.data.document);
    if (!document.ok) return null;
    return { baseRevision: stored.data.baseRevision, facts: stored.data.facts, document: document.value };
  },

  forget(draftId: string): void {
    localStorage.removeItem(KEY_PREFIX + draftId);
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
