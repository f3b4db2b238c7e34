import { NUMBERING_MESSAGES } from "@/lib/messages/review/numbering";
import type { ReviewText } from "../../review-text";
import type { TextRule } from "../../rule";
import { type Section, sectionsOf } from "../../sections-of";

/**
 * A heading has something below it. Rows of headings that are all bare are a list; a text whose last heading is bare
 * was cut off there, or is not finished.
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
      if (text.incomplete && section.end === text.blocks.length) continue;
      const isList = sections.every(
        (other) => other.heading.level !== section.heading.level || isBare(text, other),
      );
      if (isList) continue;
      const { block } = section;
      const end = text.blocks[block]?.text.length ?? 0;
      yield { block, start: 0, end, message: NUMBERING_MESSAGES.empty() };
    }
  },
};

function isBare({ blocks }: ReviewText, { block, end }: Section): boolean {
  return (
    blocks[block]?.role === "heading" &&
    blocks.slice(block + 1, end).every(({ text, role }) => text.trim() === "" || role === "signature")
  );
}
