import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import { printDraft } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { type HeadingDeviation, headingDeviation } from "@/lib/speech/heading-parallelism";
import type { Move } from "@/lib/speech/move";
import { sectionAt } from "@/lib/speech/section-range";
import { spokenChars } from "@/lib/speech/spoken-chars";

/** One heading of the draft as the outline shows it. */
export type OutlineItem = {
  /** Stays the same while the heading keeps its words, wherever it moves. */
  readonly key: string;
  readonly blockIndex: number;
  /** One past the last block of the section. */
  readonly endBlock: number;
  readonly level: 1 | 2 | 3;
  readonly number: string;
  readonly text: string;
  readonly move: Move | null;
  /** Place of the parent heading in the list, null for a top one. */
  readonly parent: number | null;
  /** Characters read aloud in the whole section, heading and subsections included. */
  readonly chars: number;
  /** How this heading breaks the row of its siblings; null where it does not. */
  readonly deviation: HeadingDeviation | null;
};

/** The headings of a draft in order, with the length of their sections. */
export function draftOutline(document: DraftDocument, facts: FactSheet): OutlineItem[] {
  const printed = printDraft(document, facts);
  const charsBefore = [0];
  for (const each of printed) charsBefore.push((charsBefore.at(-1) ?? 0) + spokenChars(each));
  const parents = parentsOf(document.content);
  const seen = new Map<string, number>();
  const items = printed.flatMap(({ block, text, number }, blockIndex): Omit<OutlineItem, "deviation">[] => {
    if (block.type !== "heading") return [];
    const { level, move } = block.attrs;
    const endBlock = sectionAt(document.content, blockIndex)?.end ?? blockIndex + 1;
    const words = `${level} ${text}`;
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    const chars = (charsBefore[endBlock] ?? 0) - (charsBefore[blockIndex] ?? 0);
    const parent = parents.get(blockIndex) ?? null;
    const key = `${words} ${occurrence}`;
    return [{ key, blockIndex, endBlock, level, number: number ?? "", text, move, parent, chars }];
  });
  const deviations = deviationsOf(items);
  return items.map((item, at) => ({ ...item, deviation: deviations.get(at) ?? null }));
}

/** For each heading block the place, among the headings, of the nearest one above of a lower level. */
function parentsOf(blocks: readonly BlockNode[]): Map<number, number> {
  const parents = new Map<number, number>();
  let open: { level: number; place: number }[] = [];
  let place = 0;
  blocks.forEach((block, blockIndex) => {
    if (block.type !== "heading") return;
    const { level } = block.attrs;
    open = open.filter((each) => each.level < level);
    const parent = open.at(-1);
    if (parent !== undefined) parents.set(blockIndex, parent.place);
    open.push({ level, place });
    place += 1;
  });
  return parents;
}

function deviationsOf(items: readonly Omit<OutlineItem, "deviation">[]): Map<number, HeadingDeviation> {
  const rows = new Map<string, number[]>();
  items.forEach(({ parent, level }, at) => {
    const row = `${parent} ${level}`;
    rows.set(row, [...(rows.get(row) ?? []), at]);
  });
  const found = new Map<number, HeadingDeviation>();
  for (const row of rows.values()) {
    const deviation = headingDeviation(row.map((at) => items[at]?.text ?? ""));
    const at = deviation === null ? undefined : row[deviation.place - 1];
    if (deviation !== null && at !== undefined) found.set(at, deviation);
  }
  return found;
}
