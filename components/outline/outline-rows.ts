import type { Move } from "@/lib/speech/move";
import type { OutlineItem } from "./draft-outline";
import type { MissingSection } from "./missing-sections";
import { effectiveMoves } from "./section-targets";

/** A heading as a row of the tree, with where it stands among its siblings. */
export type SectionRow = {
  readonly type: "section";
  readonly key: string;
  readonly item: OutlineItem;
  readonly target: number | null;
  /** Its own move, else that of the heading above it. */
  readonly move: Move | null;
  readonly hasChildren: boolean;
  readonly isExpanded: boolean;
};

/** A section the plan asks for and the draft has not. */
export type MissingRow = { readonly type: "missing"; readonly key: string; readonly missing: MissingSection };

export type OutlineRow = SectionRow | MissingRow;

/** The rows to show: nothing below a collapsed heading, missing sections at the places they would go. */
export function outlineRows(
  items: readonly OutlineItem[],
  targets: readonly (number | null)[],
  missing: readonly MissingSection[],
  collapsed: ReadonlySet<string>,
): OutlineRow[] {
  const moves = effectiveMoves(items);
  const hidden = new Set<number>();
  const rows: OutlineRow[] = [];
  let left = missing;
  items.forEach((item, at) => {
    const before = left.filter(({ blockIndex }) => blockIndex <= item.blockIndex);
    left = left.slice(before.length);
    rows.push(...before.map(missingRow));
    if (item.parent !== null && (hidden.has(item.parent) || collapsed.has(items[item.parent]?.key ?? ""))) {
      hidden.add(at);
      return;
    }
    const hasChildren = items[at + 1]?.parent === at;
    const isExpanded = hasChildren && !collapsed.has(item.key);
    const target = targets[at] ?? null;
    rows.push({
      type: "section",
      key: item.key,
      item,
      target,
      move: moves[at] ?? null,
      hasChildren,
      isExpanded,
    });
  });
  return [...rows, ...left.map(missingRow)];
}

function missingRow(missing: MissingSection): MissingRow {
  return { type: "missing", key: `missing ${missing.move}`, missing };
}

/** Level of a row in the tree, from 1 without gaps in what is said to a screen reader. */
export function rowLevel(row: OutlineRow): number {
  return row.type === "missing" ? 1 : row.item.level;
}

/** The row that stands for the place of the cursor: its heading, or the collapsed one it lies under. */
export function currentRow(rows: readonly OutlineRow[], currentBlock: number): SectionRow | null {
  const sections = rows.filter((row) => row.type === "section");
  return (
    sections.findLast(({ item }) => item.blockIndex <= currentBlock && currentBlock < item.endBlock) ?? null
  );
}
