import "server-only";
import { createHash } from "node:crypto";
import { indexDocument } from "@/lib/corpus/index-document";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { toJsonText } from "./json";
import { storableText } from "./storable-text";

/** A document with every column of its row worked out, ready to cross from the reading process into the database. */
export type ReadyDocument = {
  readonly title: string;
  readonly kind: string | null;
  readonly level: string | null;
  readonly sector: string | null;
  readonly year: number | null;
  readonly charCount: number;
  readonly pipelineVersion: number;
  /** The LibraryDocument as JSON that PostgreSQL takes. */
  readonly parsedJson: string;
  readonly textHash: string;
  readonly sketchBands: readonly number[];
  readonly moves: readonly string[];
  readonly themes: readonly string[];
  readonly searchText: string;
  readonly searchPairs: readonly string[];
  readonly headings: number;
  readonly removed: number;
  readonly incomplete: boolean;
};

export function readyDocument(document: LibraryDocument): ReadyDocument {
  const { textKey, ...index } = indexDocument(document);
  const { title, kind, level, sector, year, charCount, pipelineVersion, incomplete } = document;
  return {
    ...{ kind, level, year, charCount, pipelineVersion, incomplete },
    ...index,
    title: storableText(title),
    sector: sector === null ? null : storableText(sector),
    parsedJson: toJsonText(document),
    textHash: sha256(textKey),
    searchText: storableText(index.searchText),
    headings: document.headings.length,
    removed: document.removed.length,
  };
}

/** SHA-256 of bytes or of a text in UTF-8, hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
