import type { Corrections } from "./corrections";
import type { LibraryDocument } from "./library-document";

/** A document that another nearly repeats, with how alike they are (0 to 1). */
export type NearDuplicate = { readonly id: string; readonly title: string; readonly similarity: number };

/** All that the reading view shows of a document. */
export type Reading = {
  readonly id: string;
  readonly fileName: string;
  readonly builtIn: boolean;
  readonly document: LibraryDocument;
  readonly corrections: Corrections;
  /** Most alike first. */
  readonly nearDuplicates: readonly NearDuplicate[];
};
