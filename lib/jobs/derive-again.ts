import "server-only";
import { prisma } from "@/lib/store/prisma-client";
import { requestLibraryUpdate } from "@/lib/store/request-library-update";
import { nextStaleDocument, replaceDerived } from "@/lib/store/stale-documents";
import { parseInWorker } from "./parse-in-worker";

/**
 * Derives every imported document of an older pipeline version again from its original bytes, one after the other; its
 * id and what people corrected stay. One that cannot be read any more is left as it was.
 *
 * Where it ends, it goes on the next time: a document derived is no longer old.
 *
 * @returns false when it was told to stop before the last document.
 */
export async function deriveAgain(signal: AbortSignal): Promise<boolean> {
  const changed = new Set<string>();
  let after = "00000000-0000-0000-0000-000000000000";
  while (!signal.aborted) {
    const stale = await nextStaleDocument(after);
    if (stale === null) break;
    after = stale.id;
    const { fileName, bytes, partIndex, corrections } = stale;
    const derived = await parseInWorker({ kind: "derive", fileName, bytes, partIndex, corrections });
    if (!derived.ok) continue;
    const others = stale.leftOthers && partIndex === 0 ? derived.value.others : [];
    if (await replaceDerived(stale, derived.value.text, others)) changed.add(stale.organisationId);
  }
  for (const organisationId of changed) await requestLibraryUpdate(prisma(), organisationId);
  return !signal.aborted;
}
