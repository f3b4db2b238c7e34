import { FORMULATION_MESSAGES } from "@/lib/messages/review/formulation";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import { isWithin, quotedOf } from "../../block-places";
import type { Severity } from "../../finding";
import { authorityOf } from "../../formulations/authority-of";
import { namesEarlierYear } from "../../formulations/earlier-year";
import {
  type FormulationMatch,
  formulationMatches,
  longestMatches,
} from "../../formulations/formulation-matches";
import { plainWords } from "../../formulations/plain-words";
import { hasEvenMarks, inMarksOf } from "../../formulations/quotation-marks";
import { keptWith } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";

/**
 * Misquotations that the list of formulations names.
 *
 * Silent: in a text, or a sentence that names a year, from before the formulation.
 */
export const misquotation: BlockRule = {
  id: "formulation/misquotation",
  family: "formulation",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check(block, { formulations, year }) {
    for (const match of misquotationsIn(block, formulations)) {
      const { start, end, entry, words } = match;
      const since = Number(entry.from?.slice(0, 4) ?? 0);
      if ((year !== null && year < since) || namesEarlierYear(block, start, since)) continue;
      const wrong = entry.wrong.find(({ text }) => text === words);
      const found = block.text.slice(start, end);
      const fix = wrong?.fix === undefined ? null : fixOf(block, match, wrong.fix);
      yield {
        start,
        end,
        message: FORMULATION_MESSAGES.misquoted(wrong?.say ?? entry.say, wrong?.fix ?? entry.canonical),
        severity: severityOf(entry, found, wrong),
        authority: authorityOf(entry),
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};

/** The listed misquotations of a block, the longest where they overlap. */
export const misquotationsIn = keptWith(
  (block: ReviewBlock, formulations: readonly SetFormulation[]): readonly FormulationMatch[] =>
    longestMatches(formulationMatches(block, formulations).filter(({ use }) => use === "wrong")),
);

function fixOf(block: ReviewBlock, { start, end }: FormulationMatch, fix: string): string | null {
  const found = block.text.slice(start, end);
  if (!hasEvenMarks(found)) return null;
  const outer = quotedOf(block).filter((range) => range.start < start && end < range.end);
  const words = inMarksOf(fix, found, isWithin(outer, start, end));
  // Around words that stand in marks already the fix has none of its own.
  return words === found ? null : words;
}

const SURE: ReadonlySet<SetFormulation["group"]> = new Set(["formula", "campaign", "meeting", "regulation"]);

function severityOf(
  entry: SetFormulation,
  found: string,
  wrong: SetFormulation["wrong"][number] | undefined,
): Severity {
  const isMarksOnly = wrong?.fix !== undefined && plainWords(found).plain === plainWords(wrong.fix).plain;
  if (isMarksOnly || wrong?.mild === true) return "hint";
  return SURE.has(entry.group) ? "must" : "doubt";
}
