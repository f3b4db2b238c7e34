import type { Heading, LibraryDocument } from "@/lib/corpus/library-document";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { MOVE_NAMES, type Move } from "@/lib/speech/move";
import type { DocumentView } from "./document-view";
import { headingShares, openingShare } from "./heading-shares";
import { ordinalFamilyOf } from "./ordinal-family";
import type { HeadingSet, Skeleton, SkeletonHeading, SkeletonSection } from "./skeleton";
import { stableId } from "./stable-id";
import { isStanding } from "./standing-heading";

/** Moves that every speech has at its ends or joints; they do not tell one architecture from another. */
const FRAME_MOVES: ReadonlySet<Move> = new Set(["opening", "closing", "transition"]);
/** Kinds that go from item to item without headings: their sentences' moves tell nothing of an architecture. */
const ONE_PIECE: ReadonlySet<DocumentKind | null> = new Set<DocumentKind | null>([
  "host-script",
  "comments",
  "pledge-remarks",
]);
/** A longer "run-in heading" is a sentence, not a heading to build on. */
const MAX_HEADING_CHARS = 45;
/** A shorter text with fewer than two headings is a stump or a note and says nothing of how speeches are built. */
const MIN_UNHEADED_CHARS = 400;
/** Without headings a text that keeps alternating has no more architecture than the order in which moves come first. */
const MAX_UNHEADED_SECTIONS = 4;

/** Architectures of the documents, merged per kind where the sequences of moves agree, most documents first. */
export function mineSkeletons(views: readonly DocumentView[]): Skeleton[] {
  const groups = new Map<string, { kind: DocumentKind; views: DocumentView[] }>();
  for (const view of views) {
    const { kind } = view.document;
    if (kind === null || isStump(view.document)) continue;
    const key = `${kind} ${architecture(view).join(" ")}`;
    const group = groups.get(key) ?? { kind, views: [] };
    group.views.push(view);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => toSkeleton(group.kind, group.views))
    .sort((a, b) => b.documentFrequency - a.documentFrequency || (a.id < b.id ? -1 : 1));
}

function isStump({ headings, charCount }: LibraryDocument): boolean {
  return headings.filter(isStanding).length < 2 && charCount < MIN_UNHEADED_CHARS;
}

/** Moves of a document's sections after collapsing neighbours of the same move; frame moves only when there is nothing else. */
export function architecture(view: DocumentView): Move[] {
  const unheaded = view.document.headings.every((heading) => !isStanding(heading));
  if (unheaded && ONE_PIECE.has(view.document.kind)) return ["opening"];
  const all = collapse(view.segments.map((segment) => segment.move));
  const core = collapse(all.filter((move) => !FRAME_MOVES.has(move)));
  const steady = unheaded && core.length > MAX_UNHEADED_SECTIONS ? [...new Set(core)] : core;
  return steady.length > 0 ? steady : all;
}

function collapse(moves: readonly Move[]): Move[] {
  return moves.filter((move, index) => move !== moves[index - 1]);
}

function toSkeleton(kind: DocumentKind, views: readonly DocumentView[]): Skeleton {
  const first = views[0];
  const moves = first === undefined ? [] : architecture(first);
  const complete = views.filter((view) => !view.document.incomplete);
  const measured = complete.length > 0 ? complete : views;
  return {
    id: stableId("skeleton", kind, moves.join(" ")),
    kind,
    name: architectureName(moves),
    sections: meanSections(moves, measured),
    headingSets: views.map(toHeadingSet).sort(byRichness),
    documentFrequency: new Set(views.map((view) => view.id)).size,
    typicalChars: median(measured.map((view) => view.document.charCount)),
  };
}

/** 成绩—问题—部署; a text in one piece (a host's script) is 通篇. */
function architectureName(moves: readonly Move[]): string {
  return moves.every((move) => FRAME_MOVES.has(move))
    ? "通篇"
    : moves.map((move) => MOVE_NAMES[move]).join("—");
}

/** Opening, the sections of the architecture and closing, each with its mean share; ends that no text has are left out. */
function meanSections(moves: readonly Move[], views: readonly DocumentView[]): SkeletonSection[] {
  const framed: Move[] = moves.every((move) => FRAME_MOVES.has(move))
    ? [...moves]
    : ["opening", ...moves, "closing"];
  const sums = framed.map(() => 0);
  for (const view of views) {
    const total = view.segments.reduce((sum, segment) => sum + segment.chars, 0);
    let at = 0;
    for (const segment of view.segments) {
      const next = framed.indexOf(segment.move, at);
      // A move out of order (a transition, an alternation without headings) counts for where the text stands.
      if (next >= 0) at = next;
      sums[at] = (sums[at] ?? 0) + (total === 0 ? 0 : segment.chars / total);
    }
  }
  return framed
    .map((move, index) => ({ move, share: round((sums[index] ?? 0) / Math.max(1, views.length)) }))
    .filter((section) => section.share > 0 || !FRAME_MOVES.has(section.move));
}

/** The headings of one document with slots in place of what it names. */
export function toHeadingSet(view: DocumentView): HeadingSet {
  const { document } = view;
  const shares = headingShares(document);
  return {
    source: view.source,
    level: document.level,
    title: view.slot(document.title).text,
    salutation: document.salutation,
    openingShare: round(openingShare(document)),
    headings: document.headings
      .map((heading, index) => ({ heading, share: shares[index] ?? 0 }))
      .filter(({ heading }) => isBuildable(heading))
      .map(({ heading, share }) => toSkeletonHeading(view, heading, share)),
    charCount: document.charCount,
  };
}

function isBuildable(heading: Heading): boolean {
  return heading.text.length > 1 && (isStanding(heading) || heading.text.length <= MAX_HEADING_CHARS);
}

function toSkeletonHeading(view: DocumentView, heading: Heading, share: number): SkeletonHeading {
  return {
    level: heading.level,
    text: view.slot(heading.text).text,
    move: heading.move,
    runIn: !isStanding(heading),
    ...(!isStanding(heading) ? { family: ordinalFamilyOf(heading.number) } : {}),
    share: round(share),
  };
}

/** Newest first, then the fuller outline: what 换一组标题 should show first. */
function byRichness(a: HeadingSet, b: HeadingSet): number {
  return (
    (b.source.year ?? 0) - (a.source.year ?? 0) ||
    b.headings.length - a.headings.length ||
    (a.source.documentId < b.source.documentId ? -1 : 1)
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : Math.round(((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
