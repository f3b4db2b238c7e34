import type { Provenance } from "@/lib/speech/draft-document";
import type { FactBinding } from "@/lib/speech/fact-sheet";
import type { Move } from "@/lib/speech/move";
import type { TextRange } from "@/lib/text/quoted-ranges";

/** What a line of a text is; a heading that its text runs on from is a paragraph with a `heading`. */
export const BLOCK_ROLES = [
  "title",
  "subtitle",
  "dateLine",
  "speakerLine",
  "salutation",
  "heading",
  "paragraph",
  "signature",
] as const;

export type BlockRole = (typeof BLOCK_ROLES)[number];

/** The heading a block begins with. Offsets are into the block's text. */
export type BlockHeading = {
  readonly level: 1 | 2 | 3;
  /** After the printed number and its mark; 0 for a heading without one. */
  readonly numberEnd: number;
  /** After the heading's words and the mark that closes them; the text's length when it stands alone. */
  readonly end: number;
};

export type OpenSlot = TextRange & { readonly label: string; readonly binding: FactBinding | null };

/** A stretch that was put in from the library. */
export type BorrowedRange = TextRange & { readonly provenance: Provenance };

/** One printed line or paragraph as the checks see it. All offsets are UTF-16, end exclusive. */
export type ReviewBlock = {
  readonly role: BlockRole;
  /** The words as printed, numbers and ordinals included; an open slot reads 〔label〕. */
  readonly text: string;
  readonly heading: BlockHeading | null;
  /** What this stretch of speech does, where it is known. */
  readonly move: Move | null;
  /** Numbers and ordinals that the editor counts: never out of order, and no words to be changed. */
  readonly counted: readonly TextRange[];
  readonly slots: readonly OpenSlot[];
  /** Values of bound slots: right by themselves, changed in the fact sheet only. */
  readonly bound: readonly TextRange[];
  readonly borrowed: readonly BorrowedRange[];
};

/** A text to check, in reading order. */
export type ReviewText = {
  readonly blocks: readonly ReviewBlock[];
  /** The source says or shows that part of it is missing: nothing can be said of what should have come. */
  readonly incomplete: boolean;
};

/** A block of plain words, for texts that know no more of themselves. */
export function plainBlock(role: BlockRole, text: string, heading: BlockHeading | null = null): ReviewBlock {
  return { role, text, heading, move: null, counted: [], slots: [], bound: [], borrowed: [] };
}

/** The words of all blocks, one block a line; block `i` begins at `blockStarts(text)[i]`. */
export function wholeText({ blocks }: Pick<ReviewText, "blocks">): string {
  return blocks.map(({ text }) => text).join("\n");
}

/** Offset of every block in `wholeText`. */
export function blockStarts({ blocks }: Pick<ReviewText, "blocks">): number[] {
  let start = 0;
  return blocks.map(({ text }) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
}
