import { type OutlineRow, rowLevel } from "./outline-rows";

export type TreeMove =
  | { readonly type: "focus"; readonly place: number }
  | { readonly type: "expand" | "collapse"; readonly place: number };

/**
 * What a key does in the tree, by the pattern of the ARIA practices: arrows walk, right opens and then enters, left
 * closes and then leaves, Home and End go to the ends, a letter goes to the next row that begins with it.
 *
 * @param place - of the focused row.
 * @returns null for keys that mean nothing here.
 */
export function treeMove(rows: readonly OutlineRow[], place: number, key: string): TreeMove | null {
  const row = rows[place];
  if (row === undefined) return null;
  switch (key) {
    case "ArrowDown":
      return focus(rows, place + 1);
    case "ArrowUp":
      return focus(rows, place - 1);
    case "Home":
      return focus(rows, 0);
    case "End":
      return focus(rows, rows.length - 1);
    case "ArrowRight":
      if (row.type === "missing" || !row.hasChildren) return null;
      return row.isExpanded ? focus(rows, place + 1) : { type: "expand", place };
    case "ArrowLeft":
      if (row.type === "section" && row.isExpanded) return { type: "collapse", place };
      return focus(rows, parentPlace(rows, place));
    default:
      return [...key].length === 1 && key !== " " ? focus(rows, nextBeginning(rows, place, key)) : null;
  }
}

function focus(rows: readonly OutlineRow[], place: number): TreeMove | null {
  return place >= 0 && place < rows.length ? { type: "focus", place } : null;
}

function parentPlace(rows: readonly OutlineRow[], place: number): number {
  const row = rows[place];
  const level = row === undefined ? 0 : rowLevel(row);
  return rows.slice(0, place).findLastIndex((each) => each.type === "section" && rowLevel(each) < level);
}

/** Round the end, as the practices ask; the row itself comes last. */
function nextBeginning(rows: readonly OutlineRow[], place: number, letter: string): number {
  const order = rows.map((_, step) => (place + 1 + step) % rows.length);
  return order.find((at) => beginsWith(rows[at], letter)) ?? -1;
}

function beginsWith(row: OutlineRow | undefined, letter: string): boolean {
  if (row === undefined) return false;
  if (row.type === "missing") return row.missing.name.startsWith(letter);
  const { text, number } = row.item;
  return text.startsWith(letter) || number.startsWith(letter) || number.startsWith(`（${letter}`);
}
