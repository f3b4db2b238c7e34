import type { Provenance } from "@/lib/speech/draft-document";

/** What the editor shows as grey text. */
export type OfferedContinuation = {
  /** Word by word, at least one; slots as 〔label〕. Joined they are the text. */
  readonly words: readonly string[];
  /** How likely the whole text is what the writer means, 0 to 1. */
  readonly probability: number;
  /** Where the library says so; null when only the draft itself does. */
  readonly source: Pick<Provenance, "documentId" | "title" | "paragraphIndex"> | null;
};
