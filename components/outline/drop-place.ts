import type { OutlineItem } from "./draft-outline";

/** Where a dragged section would land. */
export type DropPlace = {
  /** Block of the draft, as it is now, before which it would go. */
  readonly beforeBlock: number;
  readonly level: 1 | 2 | 3;
  /** Row of `rows` above which the line is drawn; the number of rows for below the last. */
  readonly lineRow: number;
};

/** Width of one level in the pane. */
export const INDENT_PX = 14;

/**
 * The place for a section dropped in a gap between rows.
 *
 * The level follows how far the pointer went sideways, within what the place allows: at most one below the heading
 * above, at least that of the heading below (which would otherwise lose its parent), and no subsection below level 3.
 *
 * @param items - all headings of the draft.
 * @param shown - those that have a row, in order.
 * @param gap - number of rows above the gap, 0 to `shown.length`.
 * @param offsetPx - how far the pointer went to the right since the press; negative to the left.
 * @param endBlock - block behind the last section.
 * @returns null where nothing would change.
 */
export function dropPlace(
  items: readonly OutlineItem[],
  shown: readonly OutlineItem[],
  dragged: OutlineItem,
  gap: number,
  offsetPx: number,
  endBlock: number,
): DropPlace | null {
  const isDragged = ({ blockIndex }: OutlineItem) =>
    blockIndex >= dragged.blockIndex && blockIndex < dragged.endBlock;
  const above = shown.slice(0, gap).findLast((item) => !isDragged(item));
  const belowRow = shown.findIndex((item, at) => at >= gap && !isDragged(item));
  const below = shown[belowRow];
  const deepest = Math.max(...items.filter(isDragged).map(({ level }) => level), dragged.level);
  const most = Math.min(Math.max((above?.level ?? 0) + 1, below?.level ?? 1), 3 - (deepest - dragged.level));
  const least = Math.min(below?.level ?? 1, most);
  const wished = dragged.level + Math.round(offsetPx / INDENT_PX);
  const level = Math.min(Math.max(wished, least), most);
  if (level !== 1 && level !== 2 && level !== 3) return null;
  const lineRow = below === undefined ? shown.length : belowRow;
  const next = below?.blockIndex ?? endBlock;
  // A gap beside the section itself is its own place.
  const staysHere = next === dragged.endBlock || (next > dragged.blockIndex && next < dragged.endBlock);
  const beforeBlock = staysHere ? dragged.blockIndex : next;
  if (beforeBlock === dragged.blockIndex && level === dragged.level) return null;
  return { beforeBlock, level, lineRow };
}
