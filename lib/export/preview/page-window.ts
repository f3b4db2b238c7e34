import type { PagePlace } from "./page-preview";

/** Lines of a draft that fill some of its pages just as the whole draft does. */
export type PageWindow = {
  /** The line that begins the first page drawn, and the line after the last. */
  readonly from: number;
  readonly to: number;
  /** Number of the first page drawn. */
  readonly firstPage: number;
};

/**
 * The lines to typeset for some pages: from the nearest page above that a line begins, since nothing before it can
 * move what follows, to the end of the page after the last, since a heading there may draw the end of the page over.
 *
 * @param starts - where each line begins, in order.
 * @param topPt - where the first line of a page stands.
 * @param pages - page numbers, at least one.
 */
export function pageWindow(
  starts: readonly PagePlace[],
  topPt: number,
  pages: readonly number[],
): PageWindow {
  const wantedFirst = Math.min(...pages);
  const lastPage = Math.max(...pages) + 1;
  const begins = starts.findLastIndex(({ page, yPt }) => page <= wantedFirst && Math.abs(yPt - topPt) < 1);
  const from = Math.max(0, begins);
  const after = starts.findIndex(({ page }) => page > lastPage);
  return { from, to: after < 0 ? starts.length : after, firstPage: starts[from]?.page ?? 1 };
}
