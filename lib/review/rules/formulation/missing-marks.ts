import { FORMULATION_MESSAGES } from "@/lib/messages/review/formulation";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import { touches } from "../../block-places";
import { authorityOf } from "../../formulations/authority-of";
import { formulationMatches } from "../../formulations/formulation-matches";
import { isInMarks } from "../../formulations/quotation-marks";
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
    if (!blocks.some(({ text }) => /[“"]/u.test(text))) return;
    const bare = new Map<SetFormulation, PlacedHit>();
    const quoted = new Set<SetFormulation>();
    for (const [index, block] of blocks.entries()) {
      if (block.role === "title" || block.role === "heading") continue;
      for (const { entry, use, words, start, end } of formulationMatches(block, formulations)) {
        if (entry.quoted !== true || use !== "term" || words.length < MIN_CHARS) continue;
        if (isInMarks(block.text, { start, end }) || isQuotedFrom(block.text, start)) quoted.add(entry);
        else if (!bare.has(entry) && !touches(misquotationsIn(block, formulations), start, end))
          bare.set(entry, {
            block: index,
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

/** Quoted together with what follows: “四议两公开”工作法 typed as “四议两公开工作法”. */
function isQuotedFrom(text: string, start: number): boolean {
  return /[“‘"]/u.test(text.charAt(start - 1));
}
