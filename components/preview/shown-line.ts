import type { PreviewLine } from "@/lib/export/preview/page-preview";
import { type LinePlace, lineFromTop, placeOfSpot } from "@/lib/export/preview/preview-places";
import type { PreviewState } from "./preview-loader";

/** Where the cursor is among the printed words of a block. */
export type DraftCursor = {
  readonly blockIndex: number;
  readonly offset: number;
  /** Printed length of the block. */
  readonly length: number;
};

/** The line the cursor stands on: exact where its page is there, otherwise as far as the starts of blocks tell. */
export function lineOfCursor({ layout, pages }: PreviewState, cursor: DraftCursor): LinePlace | null {
  if (layout === null) return null;
  const share = cursor.length === 0 ? 0 : cursor.offset / cursor.length;
  const near = placeOfSpot(layout, { blockIndex: cursor.blockIndex, share });
  for (const page of [near.page, near.page - 1, near.page + 1]) {
    const line = pages.get(page)?.lines.findLast((each) => holds(each, cursor));
    if (line !== undefined)
      return {
        page,
        line:
          (lineFromTop({ page, yPt: line.baselinePt - BASELINE_PT }, layout.grid) %
            layout.grid.linesPerPage) +
          1,
      };
  }
  return near;
}

/** From the upper edge of a line to its base line; a little more or less changes nothing after rounding. */
const BASELINE_PT = 14;

/** A line's last offset is the next one's first, where the cursor shows. */
function holds({ blockIndex, fromOffset, toOffset }: PreviewLine, cursor: DraftCursor): boolean {
  if (blockIndex !== cursor.blockIndex || cursor.offset < fromOffset) return false;
  return cursor.offset < toOffset || (cursor.offset >= toOffset && toOffset >= cursor.length);
}

/** A place in the draft: an offset in a block's printed words. */
export type PrintedPlace = Pick<DraftCursor, "blockIndex" | "offset">;

/** The words a page begins with. */
export function firstWords([first]: readonly PreviewLine[]): PrintedPlace | null {
  return first === undefined ? null : { blockIndex: first.blockIndex, offset: first.fromOffset };
}

/** The words at a point of a page: the nearest line, and the nearest character boundary in it. */
export function wordsAt(lines: readonly PreviewLine[], xPt: number, yPt: number): PrintedPlace | null {
  const [nearest] = lines.toSorted(
    (one, other) => Math.abs(middleOf(one) - yPt) - Math.abs(middleOf(other) - yPt),
  );
  if (nearest === undefined) return null;
  const { blockIndex, fromOffset, toOffset, leftPt, widthPt } = nearest;
  const share = widthPt === 0 ? 0 : Math.min(1, Math.max(0, (xPt - leftPt) / widthPt));
  return { blockIndex, offset: fromOffset + Math.round(share * (toOffset - fromOffset)) };
}

/** Characters stand mostly above their base line. */
function middleOf({ baselinePt }: PreviewLine): number {
  return baselinePt - 6;
}
