import { z } from "zod";
import { readFactSheet } from "@/lib/speech/fact-sheet";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";
import type { DraftContent, LocalCopy } from "./draft-saver";

const storedSchema = z.object({
  baseRevision: z.number().int().positive(),
  document: z.unknown(),
  facts: z.unknown(),
});

/** The copy of a draft as a store of the browser gave it back; null when it is none or cannot be read. */
export function readStoredCopy(raw: unknown): LocalCopy | null {
  const stored = storedSchema.safeParse(raw);
  if (!stored.success) return null;
  const document = readDraftDocument(stored.data.document);
  if (!document.ok) return null;
  const facts = readFactSheet(stored.data.facts);
  return { baseRevision: stored.data.baseRevision, facts, document: document.value };
}

/** Whether a store of the browser gave back a copy of just these words and facts. */
export function isStoredCopyOf(raw: unknown, { document, facts }: DraftContent): boolean {
  const stored = storedSchema.safeParse(raw);
  return (
    stored.success &&
    JSON.stringify([stored.data.document, stored.data.facts]) === JSON.stringify([document, facts])
  );
}
