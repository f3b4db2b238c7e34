import type { Node as ProseMirrorNode } from "@tiptap/pm/model";

/** A section as a run of blocks: from its heading to before `end`. */
export type SectionRange = { readonly start: number; readonly end: number; readonly level: number };

/** Heading level of the block, null when it is no heading. */
function levelAt(doc: ProseMirrorNode, index: number): number | null {
  const node = doc.maybeChild(index);
  return node?.type.name === "heading" ? Number(node.attrs.level) : null;
}

/** What closes the speech belongs to no section, although no heading stands before it. */
function closesSpeech(doc: ProseMirrorNode, index: number, sectionMove: unknown): boolean {
  const node = doc.child(index);
  if (node.type.name === "signature") return true;
  return node.type.name === "paragraph" && node.attrs.move === "closing" && sectionMove !== "closing";
}

/** The section a block lies in; null above the first heading and in the closing lines. */
export function sectionAt(doc: ProseMirrorNode, blockIndex: number): SectionRange | null {
  let start = blockIndex;
  while (start >= 0 && levelAt(doc, start) === null) start -= 1;
  const level = levelAt(doc, start);
  if (level === null) return null;
  const end = sectionEnd(doc, start, level);
  return blockIndex < end ? { start, end, level } : null;
}

function sectionEnd(doc: ProseMirrorNode, start: number, level: number): number {
  const move = doc.child(start).attrs.move;
  let end = start + 1;
  while (end < doc.childCount) {
    const next = levelAt(doc, end);
    if ((next !== null && next <= level) || closesSpeech(doc, end, move)) break;
    end += 1;
  }
  return end;
}

/** The sibling section right above or below, null when there is none under the same parent. */
export function siblingSection(
  doc: ProseMirrorNode,
  section: SectionRange,
  direction: "up" | "down",
): SectionRange | null {
  if (direction === "down") {
    if (levelAt(doc, section.end) !== section.level) return null;
    return { start: section.end, end: sectionEnd(doc, section.end, section.level), level: section.level };
  }
  let start = section.start - 1;
  while (start >= 0 && (levelAt(doc, start) ?? Number.POSITIVE_INFINITY) > section.level) start -= 1;
  if (levelAt(doc, start) !== section.level) return null;
  const sibling = { start, end: sectionEnd(doc, start, section.level), level: section.level };
  return sibling.end === section.start ? sibling : null;
}
