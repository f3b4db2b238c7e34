import type { HeadingSet, Skeleton } from "@/lib/mining/skeleton";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { type BlockNode, DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { commentParagraphs } from "./comment-paragraphs";
import { draftBody, type SectionPlan } from "./draft-body";
import { draftFront } from "./draft-front";
import { provenanceOf } from "./draft-nodes";

/**
 * A draft in the shape of a skeleton, worded with one of its heading sets.
 *
 * @param headingSetIndex - whole number ≥ 0; past the last set it starts again, for 换一组标题 steps round.
 * @throws RangeError when the skeleton has no heading set.
 */
export function draftFromSkeleton(
  skeleton: Skeleton,
  headingSetIndex: number,
  facts: FactSheet,
): DraftDocument {
  const set = skeleton.headingSets[headingSetIndex % Math.max(1, skeleton.headingSets.length)];
  if (set === undefined) throw new RangeError("draftFromSkeleton: the skeleton has no heading set");
  return draftFromHeadingSet(skeleton.kind, set, skeleton.sections, facts);
}

/** A draft with the title, salutation and headings of one document. */
export function draftFromHeadingSet(
  kind: DocumentKind | null,
  set: HeadingSet,
  sections: readonly SectionPlan[],
  facts: FactSheet,
): DraftDocument {
  const provenance = provenanceOf(set.source);
  const front = draftFront(kind, facts, { title: set.title, salutation: set.salutation, provenance });
  return {
    type: "doc",
    attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
    content: [...front, ...withComments(kind, facts, sections, draftBody(set, sections, provenance))],
  };
}

/** Comments go person by person; where the model has no headings these paragraphs are its body. */
function withComments(
  kind: DocumentKind | null,
  facts: FactSheet,
  sections: readonly SectionPlan[],
  body: BlockNode[],
): BlockNode[] {
  if (kind !== "comments" || body.some((block) => block.type === "heading")) return body;
  const each = sections.findIndex((section) => section.each);
  const before = each < 0 ? 1 : new Set(sections.slice(0, each).map(({ move }) => move)).size;
  return [...body.slice(0, before), ...commentParagraphs(facts.unitCount), ...body.slice(before)];
}
