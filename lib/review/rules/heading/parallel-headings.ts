import { HEADING_MESSAGES } from "@/lib/messages/review/heading";
import { type HeadingDeviation, headingDeviation } from "@/lib/speech/heading-parallelism";
import type { TextRule } from "../../rule";
import { type Section, sectionsOf } from "../../sections-of";

/** Sibling headings are of one length and build; the one that is not gets a hint. */
export const parallelHeadings: TextRule = {
  id: "heading/parallel",
  family: "heading",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    for (const siblings of siblingRows(sectionsOf(text))) {
      const deviation = headingDeviation(siblings.map(({ words }) => words));
      const odd = deviation === null ? undefined : siblings[deviation.place - 1];
      if (deviation === null || odd === undefined) continue;
      const { block, heading, words } = odd;
      yield {
        block,
        start: heading.numberEnd,
        end: heading.numberEnd + words.length,
        message: messageFor(deviation),
      };
    }
  },
};

/** Sections of one level that stand directly below the same heading, or below none. */
function siblingRows(sections: readonly Section[]): Section[][] {
  const rows = new Map<string, Section[]>();
  sections.forEach((section, index) => {
    const parent = sections.findLast(
      (other, at) => at < index && other.heading.level < section.heading.level && section.block < other.end,
    );
    const key = `${parent?.block ?? -1},${section.heading.level}`;
    rows.set(key, [...(rows.get(key) ?? []), section]);
  });
  return [...rows.values()];
}

function messageFor(deviation: HeadingDeviation): string {
  switch (deviation.type) {
    case "parts":
      return HEADING_MESSAGES.parts(deviation.usual);
    case "length":
      return HEADING_MESSAGES.length(deviation.moreChars);
    case "rhythm":
      return HEADING_MESSAGES.rhythm();
    case "head":
      return HEADING_MESSAGES.head(deviation.word);
  }
}
