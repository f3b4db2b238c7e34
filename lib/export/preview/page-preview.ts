import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { LineGrid } from "../line-grid";
import type { DraftSpot } from "./preview-places";

/** A point on the typeset pages: pages count from 1, the distance is from the upper edge of the paper. */
export type PagePlace = { readonly page: number; readonly yPt: number };

/** Where a block of the draft begins on the pages; the blocks that print nothing have no place. */
export type BlockPlace = PagePlace & { readonly blockIndex: number };

/** One line of a page, with the words of the block it prints, as offsets in the block's printed text. */
export type PreviewLine = {
  readonly blockIndex: number;
  readonly fromOffset: number;
  readonly toOffset: number;
  readonly baselinePt: number;
  readonly leftPt: number;
  readonly widthPt: number;
};

export type PreviewPage = {
  readonly page: number;
  /** The same for pages that look the same. */
  readonly hash: string;
  /** The page as an SVG file that needs nothing else; null where the asker has it by its hash. */
  readonly svg: string | null;
  readonly lines: readonly PreviewLine[];
};

/** The typeset draft: how long it is, where its blocks stand, and the pages asked for. */
export type PagePreview = {
  readonly pageCount: number;
  readonly lineCount: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly grid: LineGrid;
  readonly blocks: readonly BlockPlace[];
  /** Where the text ends. */
  readonly end: PagePlace;
  readonly pages: readonly PreviewPage[];
  /** In which typefaces it is set, in a sentence. */
  readonly faces: string;
};

export type PreviewRequest = {
  readonly document: DraftDocument;
  readonly facts: FactSheet;
  /** Pages looked at, from 1; those that are not there any more are left out. */
  readonly pages: readonly number[];
  /** The page with this place is sent as well. */
  readonly cursor: DraftSpot | null;
  /** Hashes of the pages the asker has. */
  readonly known: readonly string[];
  /** Nobody waits for the pages, so it may be given up when there is other work. */
  readonly whenIdle?: boolean | undefined;
};

/** Pages sent at once at most: what a tall screen shows, with one before and one after. */
export const MAX_PREVIEW_PAGES = 6;
