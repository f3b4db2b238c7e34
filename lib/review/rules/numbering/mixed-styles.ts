import type { NumberShape } from "@/lib/corpus/heading-number";
import { NUMBERING_MESSAGES } from "@/lib/messages/review/numbering";
import type { ReviewText } from "../../review-text";
import type { TextRule } from "../../rule";
import { printedNumber, type Section, sectionsOf } from "../../sections-of";

type Child = { readonly section: Section; readonly shape: NumberShape; readonly printed: string };

/** Sections of one level below one heading are numbered in one way: not （一） here and 1. there. */
export const mixedStyles: TextRule = {
  id: "numbering/mixed-styles",
  family: "numbering",
  severity: "hint",
  authority: "GB/T 9704—2012 7.3.3",
  scope: "text",
  *check(text) {
    const sections = sectionsOf(text);
    for (const section of sections) {
      if (section.heading.level !== 1) continue;
      const children = childrenOf(text, sections, section);
      const usual = children[0];
      const odd = children.find(({ shape }) => shape !== usual?.shape);
      if (usual === undefined || odd === undefined || children.length < 3) continue;
      yield {
        block: odd.section.block,
        start: 0,
        end: odd.printed.length,
        message: NUMBERING_MESSAGES.mixed(usual.printed.trim()),
      };
    }
  },
};

/** The topmost numbered headings within a section. */
function childrenOf(text: ReviewText, sections: readonly Section[], { block, end }: Section): Child[] {
  let until = block;
  return sections.flatMap((section): Child[] => {
    if (section.block <= block || section.block >= end || section.block < until) return [];
    until = section.end;
    const own = text.blocks[section.block];
    const number = own === undefined ? null : printedNumber(own);
    if (own === undefined || number === null || own.counted.length > 0) return [];
    return [{ section, shape: number.shape, printed: own.text.slice(0, section.heading.numberEnd) }];
  });
}
