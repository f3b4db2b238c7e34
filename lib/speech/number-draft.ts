import type { BlockNode } from "./draft-document";
import { headingNumber, type OrdinalFamily, ordinalText } from "./ordinal";

/** Printed number of a heading block, or of the ordinals inside a paragraph block, in document order. */
export type BlockNumbers = {
  /** `一、`, `（二）` or `3.` for a heading, otherwise null. */
  readonly heading: string | null;
  /** `一是`, `二是` … one for each ordinal node of the block, in order. */
  readonly ordinals: readonly string[];
};

/**
 * Counts headings and run-in ordinals from position.
 *
 * A heading restarts the levels below it. Ordinals nest by family: the first family met in a section is the outer one,
 * a second family opened inside it starts at one and ends when the outer family goes on. Any heading ends all sets, and
 * `restart` begins the family's set anew (two lists of 一是… in one section).
 *
 * @returns one entry a block, same order.
 */
export function numberDraft(blocks: readonly BlockNode[]): BlockNumbers[] {
  const counters: [number, number, number] = [0, 0, 0];
  let open: { family: OrdinalFamily; count: number }[] = [];

  return blocks.map((block) => {
    let heading: string | null = null;
    if (block.type === "heading") {
      const level = block.attrs.level;
      counters[level - 1] = (counters[level - 1] ?? 0) + 1;
      counters.fill(0, level);
      heading = headingNumber(level, counters[level - 1] ?? 1);
      open = [];
    }
    const ordinals: string[] = [];
    for (const node of block.content ?? []) {
      if (node.type !== "ordinal") continue;
      const { family, restart } = node.attrs;
      const depth = open.findIndex((set) => set.family === family);
      if (depth >= 0) open = open.slice(0, depth + 1);
      else open = [...open, { family, count: 0 }];
      const set = open[open.length - 1];
      if (set === undefined) continue;
      set.count = restart ? 1 : set.count + 1;
      ordinals.push(ordinalText(family, set.count));
    }
    return { heading, ordinals };
  });
}
