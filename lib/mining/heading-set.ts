import type { Heading } from "@/lib/corpus/library-document";
import type { DocumentView } from "./document-view";
import { headingParallelism } from "./heading-parallelism";
import { headingShares, openingShare } from "./heading-shares";
import { ordinalFamilyOf } from "./ordinal-family";
import type { HeadingSet, SkeletonHeading } from "./skeleton";
import { isStanding } from "./standing-heading";

/** A longer "run-in heading" is a sentence, not a heading to build on. */
const MAX_HEADING_CHARS = 45;

/** The headings of one document with slots in place of what it names. */
export function toHeadingSet(view: DocumentView): HeadingSet {
  const { document } = view;
  const shares = headingShares(document);
  const headings = document.headings
    .map((heading, index) => ({ heading, share: shares[index] ?? 0 }))
    .filter(({ heading }) => isBuildable(heading))
    .map(({ heading, share }) => toSkeletonHeading(view, heading, share));
  return {
    source: view.source,
    level: document.level,
    title: view.slot(document.title).text,
    salutation: document.salutation,
    openingShare: round(openingShare(document)),
    headings,
    parallelism: round(headingParallelism(headings)),
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

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
