import "server-only";
import type { Corrections } from "@/lib/corpus/corrections";
import { fail, ok, type Result } from "@/lib/result";
import { loadCorrectable, storeCorrected } from "@/lib/store/corrected-documents";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { parseInWorker } from "./parse-in-worker";

/** So many people may correct one document at the same moment. */
const MAX_ATTEMPTS = 5;

/**
 * Changes what was corrected in a document by hand. The document is derived from its original bytes again, so that
 * a correction taken back leaves no trace.
 */
export async function correctDocument(
  scope: OrganisationScope,
  id: string,
  change: (corrections: Corrections) => Corrections,
): Promise<Result<null>> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const document = await loadCorrectable(scope, id);
    if (document === null) return fail("document-not-own");
    const { fileName, bytes, partIndex } = document;
    const corrections = change(document.corrections);
    const derived = await parseInWorker({ kind: "derive", fileName, bytes, partIndex, corrections });
    if (!derived.ok) return derived;
    if (await storeCorrected(scope, id, document, corrections, derived.value.text)) return ok(null);
  }
  return fail("document-busy");
}
