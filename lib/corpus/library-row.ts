import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { FacetCounts } from "./facet-counts";
import type { Snippet } from "./search-hits";

/** A document of the library list, with what a search found in it. */
export type LibraryRow = {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind | null;
  readonly level: Level | null;
  readonly sector: string | null;
  readonly year: number | null;
  readonly charCount: number;
  readonly builtIn: boolean;
  readonly corrected: boolean;
  readonly nearDuplicate: boolean;
  /** Finds in title and text; 0 without a search. */
  readonly hitCount: number;
  readonly snippets: readonly Snippet[];
};

export type LibraryPage = {
  readonly rows: readonly LibraryRow[];
  readonly total: number;
  readonly pageCount: number;
  /** The page shown: the last one when a later one was asked for. */
  readonly page: number;
  readonly facets: FacetCounts;
};
