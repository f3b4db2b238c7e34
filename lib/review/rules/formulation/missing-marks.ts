import { FORMULATION_MESSAGES } from "@/lib/messages/review/formulation";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { touches } from "../../block-places";
import { authorityOf } from "../../formulations/authority-of";
import { formulationMatches } from "../../formulations/formulation-matches";
import { isInMarks } from "../../formulations/quotation-marks";
import { keptWith } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { misquotationsIn } from "./misquotation";

const MIN_CHARS = 4;

/**
 * Terms that stand in quotation marks, without them: a hint at the first place, a question where the same text quotes
 * the term elsewhere.
 *
 * Silent: terms of two or three characters, which mean many things, and texts without any quotation mark, which lost
 * them on the way.
 */
export const missingMarks: TextRule = {
  id: "formulation/missing-marks",
  family: "formulation",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }, { formulations }) {
    if (!blocks.some(({ text }) => text.includes("“") || text.includes('"'))) return;
    const bare = new Map<SetFormulation, PlacedHit>();
    const quoted = new Set<SetFormulation>();
    for (const [block, own] of blocks.entries()) {
      for (const { entry, isMarked, start, end } of termsOf(own, formulations)) {
        if (isMarked) quoted.add(entry);
        else if (!bare.has(entry))
          bare.set(entry, {
            block,
            start,
            end,
            message: FORMULATION_MESSAGES.unquoted(entry.term),
            authority: authorityOf(entry),
          });
      }
    }
    for (const [entry, hit] of bare)
      yield quoted.has(entry) && entry.group === "formula"
        ? {
            ...hit,
            severity: "doubt",
            message: FORMULATION_MESSAGES.mixedMarks(entry.term),
            fix: `“${entry.term}”`,
          }
        : hit;
  },
};

type Term = TextRange & { readonly entry: SetFormulation; readonly isMarked: boolean };

/** The terms of a block that belong in marks, with them or without. */
const termsOf = keptWith((block: ReviewBlock, formulations: readonly SetFormulation[]): readonly Term[] => {
  if (block.role === "title" || block.role === "heading") return [];
  return formulationMatches(block, formulations)
    .filter(({ entry, use, words }) => entry.quoted === true && use === "term" && words.length >= MIN_CHARS)
    .map(({ entry, start, end }): Term => {
      const isMarked = isInMarks(block.text, { start, end }) || isQuotedFrom(block.text, start);
      return { entry, start, end, isMarked };
    })
    .filter(
      ({ start, end, isMarked }) => isMarked || !touches(misquotationsIn(block, formulations), start, end),
    );
});

/** Quoted together with what follows, “四议两公开工作法”, or in marks that are themselves wrong, 《三会一课》. */
function isQuotedFrom(text: string, start: number): boolean {
  return /[“‘"《]/u.test(text.charAt(start - 1));
}
