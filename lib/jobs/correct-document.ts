import "server-only";
import type { Corrections } from "@/lib/corpus/corrections";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { fail, ok, type Result } from "@/lib/result";
import { changeCorrections, loadDerivationSource } from "@/lib/store/corrected-documents";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { parseInWorker } from "./parse-in-worker";

/**
 * Changes what was corrected in a document by hand. The document is derived from its original bytes again, so that
 * a correction taken back leaves no trace.
 */
export async function correctDocument(
  scope: OrganisationScope,
  id: string,
  change: (corrections: Corrections) => Corrections,
): Promise<Result<null>> {
  const source = await loadDerivationSource(scope, id);
  if (source === null) return fail("document-not-own");
  const derived = await derive(source);
  if (!derived.ok) return derived;
  return (await changeCorrections(scope, id, derived.value, change)) ? ok(null) : fail("document-missing");
}

type Source = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> };

async function derive({ fileName, bytes }: Source): Promise<Result<LibraryDocument>> {
  return parseInWorker({ kind: "read", fileName, bytes });
}
