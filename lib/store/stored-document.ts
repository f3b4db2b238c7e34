import "server-only";
import type { LibraryDocument } from "@/lib/corpus/library-document";

/** A stored document; one derived before pipeline version 3 has no mentions until it is derived again. */
export function storedDocument(parsed: unknown): LibraryDocument {
  const document = parsed as LibraryDocument;
  return { ...document, mentions: document.mentions ?? [] };
}
