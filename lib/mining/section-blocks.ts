import type { Heading } from "@/lib/corpus/library-document";
import { ordinalToken } from "@/lib/speech/slot-text";
import { isBalanced } from "./clean-cut";
import type { DocumentView } from "./document-view";
import { isFirstOrdinal, ordinalFamilyOf } from "./ordinal-family";
import type { Segment } from "./outline-segments";
import type { SectionMove, TemplateBlock } from "./section-template";
import { isStanding } from "./standing-heading";
import { DETAIL_SLOTS, type PlaceSentences, placeSentences } from "./topic-sentences";

export type SectionBlocks = {
  readonly blocks: TemplateBlock[];
  readonly names: string[];
  readonly points: number;
};

/** A template longer than this is a copy, not a block to fill; a host's script is a form and is taken whole. */
const MAX_CHARS = 1200;

/** Sentences kept at each kind of place. */
const LIMITS = { frame: 3, lead: 2, topic: 1 } as const;

/** Turns a segment into the blocks of a template: headings, lead sentences, run-in headings with a topic sentence each. */
export function sectionBlocks(view: DocumentView, segment: Segment, move: SectionMove): SectionBlocks {
  const builder = new SectionBuilder(view, segment, move);
  if (startsHeading(view, segment)) builder.heading(segment.headingIndex);
  for (let index = segment.firstParagraph; index < segment.endParagraph; index += 1) {
    if (builder.chars > MAX_CHARS && view.document.kind !== "host-script") break;
    builder.paragraph(index);
  }
  return builder.result();
}

function startsHeading(view: DocumentView, segment: Segment): boolean {
  if (segment.headingIndex === null) return false;
  return view.segments.find((other) => other.headingIndex === segment.headingIndex) === segment;
}

class SectionBuilder {
  private readonly blocks: TemplateBlock[] = [];
  private readonly names = new Set<string>();
  private readonly opened = new Set<number>();
  private readonly sets = new Set<string>();
  private readonly sentencesAt: (paragraphIndex: number, headingIndex: number | null) => PlaceSentences;
  private points = 0;
  private lastHeading: number | null = null;

  constructor(
    private readonly view: DocumentView,
    private readonly segment: Segment,
    private readonly move: SectionMove,
  ) {
    this.sentencesAt = placeSentences(view, move);
  }

  heading(index: number | null): void {
    const heading = index === null ? undefined : this.view.document.headings[index];
    if (index === null || heading === undefined || this.opened.has(index)) return;
    this.opened.add(index);
    this.blocks.push({ type: "heading", level: heading.level, text: this.slotted(heading.text) });
    this.lastHeading = index;
  }

  paragraph(index: number): void {
    const { headings, paragraphs } = this.view.document;
    const owner = paragraphs[index]?.headingIndex ?? null;
    const fresh = this.openAncestors(owner);
    const runIns = headings
      .map((heading, at) => ({ heading, at }))
      .filter(
        ({ heading }) => !isStanding(heading) && heading.paragraphIndex === index && isBalanced(heading.text),
      );
    const parts = [
      this.lead(index, owner, runIns.length > 0, fresh),
      ...runIns.map((item) => this.point(index, item)),
    ];
    const text = parts.join("");
    // A second paragraph with nothing left of it but its blank tells the writer nothing.
    const empty = text === DETAIL_SLOTS[this.move] && this.blocks.at(-1)?.type === "paragraph";
    if (text !== "" && !empty) this.blocks.push({ type: "paragraph", text });
  }

  get chars(): number {
    return this.blocks.reduce((sum, block) => sum + block.text.length, 0);
  }

  result(): SectionBlocks {
    return { blocks: this.blocks, names: [...this.names], points: this.points };
  }

  /** Subheadings come with their first paragraph; the top one only where the segment begins with it. */
  private openAncestors(owner: number | null): boolean {
    const line: number[] = [];
    for (let at = owner; at !== null; at = this.view.document.headings[at]?.parent ?? null) line.unshift(at);
    const before = this.opened.size;
    for (const at of line.slice(1).filter((heading) => this.beginsHere(heading))) {
      if (!this.opened.has(at)) this.points += 1;
      this.heading(at);
    }
    const fresh = this.opened.size > before || this.lastHeading === owner;
    this.lastHeading = null;
    return fresh;
  }

  /** A closing that stands under the last subheading does not begin it anew. */
  private beginsHere(heading: number): boolean {
    const first = this.view.document.paragraphs.findIndex((paragraph) => paragraph.headingIndex === heading);
    return first < 0 || first >= this.segment.firstParagraph;
  }

  private lead(index: number, owner: number | null, hasPoints: boolean, fresh: boolean): string {
    const place = this.sentencesAt(index, owner);
    const frame = this.move === "opening" || this.move === "closing";
    if (frame) return this.take(place, LIMITS.frame, false);
    if (hasPoints) return this.take(place, LIMITS.lead, false);
    // The last plain paragraph of a section is its turn or summing-up; the others are points told in full.
    const next = this.view.document.paragraphs[index + 1]?.headingIndex;
    const last = index + 1 >= this.segment.endParagraph || next !== owner;
    return this.take(place, fresh ? LIMITS.lead : LIMITS.topic, fresh || !last);
  }

  private point(index: number, item: { heading: Heading; at: number }): string {
    const { heading, at } = item;
    this.points += 1;
    const family = ordinalFamilyOf(heading.number);
    const set = `${family} ${heading.parent}`;
    const first = isFirstOrdinal(heading.number) || !this.sets.has(set);
    this.sets.add(set);
    const nested = this.view.document.headings.some((other) => !isStanding(other) && other.parent === at);
    const told = this.move === "opening" || this.move === "closing";
    const body = this.take(this.sentencesAt(index, at), LIMITS.topic, !nested && !told);
    return `${ordinalToken(family, first)}${this.slotted(heading.text)}。${body}`;
  }

  private take(place: PlaceSentences, limit: number, detail: boolean): string {
    const kept = place.kept.slice(0, limit);
    for (const { names } of kept) for (const name of names) this.names.add(name);
    const more = detail && (place.total > kept.length || place.total === 0);
    return kept.map(({ text }) => text).join("") + (more ? DETAIL_SLOTS[this.move] : "");
  }

  private slotted(text: string): string {
    const { text: slotted, names } = this.view.slot(text);
    for (const name of names) this.names.add(name);
    return slotted;
  }
}
