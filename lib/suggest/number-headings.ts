import type { SkeletonHeading } from "@/lib/mining/skeleton";
import { numberDraft } from "@/lib/speech/number-draft";
import { runInParagraph } from "./draft-body";
import { headingNode } from "./draft-nodes";

/** The numbers headings will have in the draft made of them, one each: 一、 （二） 一要 第三，. */
export function numberHeadings(headings: readonly SkeletonHeading[]): string[] {
  const blocks = headings.map((heading, index) =>
    heading.runIn ? runInParagraph(headings, index, null) : headingNode(heading.level, heading.move, []),
  );
  return numberDraft(blocks).map(({ heading, ordinals }) => heading ?? ordinals[0] ?? "");
}
