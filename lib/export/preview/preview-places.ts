import type { LineGrid } from "../line-grid";
import type { BlockPlace, PagePlace, PagePreview } from "./page-preview";

/** Where a cursor is in the draft: a block, and how much of its printed words stand before the cursor, 0 to 1. */
export type DraftSpot = { readonly blockIndex: number; readonly share: number };

/** A line of the typeset draft: `page` and `line` count from 1. */
export type LinePlace = { readonly page: number; readonly line: number };

/**
 * The line a cursor stands on as far as the starts of blocks tell, before the pages themselves are known: exact to the
 * page, and to a line or two where titles or page turns leave room.
 */
export function placeOfSpot(
  { blocks, end, grid }: Pick<PagePreview, "blocks" | "end" | "grid">,
  { blockIndex, share }: DraftSpot,
): LinePlace {
  const at = blocks.findLastIndex((each) => each.blockIndex <= blockIndex);
  const start = blocks[at];
  if (start === undefined) return { page: 1, line: 1 };
  const first = lineFromTop(start, grid);
  const lines = Math.max(1, lineFromTop(blocks[at + 1] ?? end, grid) - first);
  // A block that prints nothing has no place of its own: the writer is where the one before ends.
  const passed = start.blockIndex === blockIndex ? share : 1;
  const line = first + Math.min(lines - 1, Math.floor(passed * lines));
  return { page: Math.floor(line / grid.linesPerPage) + 1, line: (line % grid.linesPerPage) + 1 };
}

/** Lines of the draft above a place. */
export function lineFromTop({ page, yPt }: PagePlace, { topPt, pitchPt, linesPerPage }: LineGrid): number {
  return (page - 1) * linesPerPage + Math.round((yPt - topPt) / pitchPt);
}

/** Lines of the whole draft, of which the last page may hold fewer. */
export function lineCount(pageCount: number, end: PagePlace, grid: LineGrid): number {
  const { topPt, pitchPt, linesPerPage } = grid;
  const onLast = Math.ceil((end.yPt - topPt) / pitchPt - 0.1);
  return (pageCount - 1) * linesPerPage + Math.max(0, Math.min(linesPerPage, onLast));
}

/** The block whose first line is nearest above a place. */
export function blockOfPlace(blocks: readonly BlockPlace[], page: number, yPt: number): number | null {
  const place = blocks.findLast((each) => each.page < page || (each.page === page && each.yPt < yPt));
  return place?.blockIndex ?? null;
}
