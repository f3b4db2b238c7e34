import type { Removed } from "./library-document";

/** A line on its way through cleaning: `raw` as the source has it, `text` in the parser's form. */
export type CleanLine = {
  readonly raw: string;
  readonly text: string;
  /** Heading depth the format states, see `SourceLine`. */
  readonly headingLevel: number | null;
  /** The source line began with an indent of two characters or more. */
  readonly indented: boolean;
  /** A cut (preview notice) or an empty line stood before this line. */
  readonly afterGap: boolean;
  readonly afterBlank: boolean;
};

export type CleanedLines = {
  readonly lines: readonly CleanLine[];
  readonly removed: readonly Removed[];
  /** Title that the furniture names (本文标题：…), for texts that have none of their own. */
  readonly titleHint: string | null;
  readonly incomplete: boolean;
};
