import type { BlockNode } from "./draft-document";

/** A section as a run of blocks: from its heading to before `end`. */
export type SectionRange = { readonly start: number; readonly end: number; readonly level: 1 | 2 | 3 };

/** Heading level of the block, null when it is no heading or there is none. */
export function headingLevelAt(blocks: readonly BlockNode[], index: number): 1 | 2 | 3 | null {
  const block = blocks[index];
  return block?.type === "heading" ? block.attrs.level : null;
}

/** The move a block carries itself, null for none. */
export function moveOfBlock(block: BlockNode | undefined) {
  return block?.type === "heading" || block?.type === "paragraph" ? (block.attrs?.move ?? null) : null;
}

/** What closes the speech belongs to no section, although no heading stands before it. */
function closesSpeech(block: BlockNode | undefined, sectionMove: unknown): boolean {
  if (block?.type === "signature") return true;
  return block?.type === "paragraph" && block.attrs?.move === "closing" && sectionMove !== "closing";
}

/** The section a block lies in; null above the first heading and in the closing lines. */
export function sectionAt(blocks: readonly BlockNode[], blockIndex: number): SectionRange | null {
  let start = blockIndex;
  while (start >= 0 && headingLevelAt(blocks, start) === null) start -= 1;
  const level = headingLevelAt(blocks, start);
  if (level === null) return null;
  const end = sectionEnd(blocks, start, level);
  return blockIndex < end ? { start, end, level } : null;
}

function sectionEnd(blocks: readonly BlockNode[], start: number, level: number): number {
  const move = moveOfBlock(blocks[start]);
  let end = start + 1;
  while (end < blocks.length) {
    const next = headingLevelAt(blocks, end);
    if ((next !== null && next <= level) || closesSpeech(blocks[end], move)) break;
    end += 1;
  }
  return end;
}

/** The sibling section right above or below, null when there is none under the same parent. */
export function siblingSection(
  blocks: readonly BlockNode[],
  section: SectionRange,
  direction: "up" | "down",
): SectionRange | null {
  if (direction === "down") {
    if (headingLevelAt(blocks, section.end) !== section.level) return null;
    const end = sectionEnd(blocks, section.end, section.level);
    return { start: section.end, end, level: section.level };
  }
  let start = section.start - 1;
  while (start >= 0 && (headingLevelAt(blocks, start) ?? Number.POSITIVE_INFINITY) > section.level)
    start -= 1;
  if (headingLevelAt(blocks, start) !== section.level) return null;
  const sibling = { start, end: sectionEnd(blocks, start, section.level), level: section.level };
  return sibling.end === section.start ? sibling : null;
}

/** Where a new last section goes: behind the last section, before what closes the speech. */
export function sectionsEnd(blocks: readonly BlockNode[]): number {
  let end = blocks.length;
  while (end > 1 && closesSpeech(blocks[end - 1], null)) end -= 1;
  return end;
}

export type ShiftRefusal = "level-top" | "level-bottom" | "level-no-parent";

/** Why a section cannot take another level with all below it; null when it can. Levels stay within 1 to 3. */
export function refuseLevel(
  blocks: readonly BlockNode[],
  section: SectionRange,
  level: number,
): ShiftRefusal | null {
  if (level < 1) return "level-top";
  const levels = blocks
    .slice(section.start, section.end)
    .map((_, at) => headingLevelAt(blocks, section.start + at));
  const deepest = Math.max(...levels.map((each) => each ?? 0));
  if (deepest + level - section.level > 3) return "level-bottom";
  if (level <= section.level) return null;
  const above = blocks.slice(0, section.start).findLast((block) => block.type === "heading");
  return above?.type === "heading" && above.attrs.level >= level - 1 ? null : "level-no-parent";
}
