import { NUMBERING_MESSAGES } from "@/lib/messages/review/numbering";
import type { ReviewText } from "../../review-text";
import type { TextRule } from "../../rule";
import { type Section, sectionsOf } from "../../sections-of";

/**
 * A heading has something below it. Rows of headings that are all bare are a list.
 */
export const emptySection: TextRule = {
  id: "numbering/empty-section",
  family: "numbering",
  severity: "must",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    const sections = sectionsOf(text);
    for (const section of sections) {
      if (section.heading.level === 3 || !isBare(text, section)) continue;
      if (isList(text, sections, section)) continue;
      const { block } = section;
      const end = text.blocks[block]?.text.length ?? 0;
      // What should stand here may have been cut off.
      const message = NUMBERING_MESSAGES.empty();
      yield text.incomplete
        ? { block, start: 0, end, message, severity: "hint" }
        : { block, start: 0, end, message };
    }
  },
};

/** All headings of a level are bare; the last of three or more may be followed by the text that goes on. */
function isList(text: ReviewText, sections: readonly Section[], { heading }: Section): boolean {
  const row = sections.filter((other) => other.heading.level === heading.level);
  const filled = row.findIndex((other) => !isBare(text, other));
  return filled < 0 || (row.length >= 3 && filled === row.length - 1);
}

function isBare({ blocks }: ReviewText, { block, end }: Section): boolean {
  return (
    blocks[block]?.role === "heading" &&
    blocks.slice(block + 1, end).every(({ text, role }) => text.trim() === "" || role === "signature")
  );
}
