import { isWordAt } from "@/lib/corpus/name-words";
import { FORMULATION_MESSAGES } from "@/lib/messages/review/formulation";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { touches } from "../../block-places";
import type { Severity } from "../../finding";
import { authorityOf } from "../../formulations/authority-of";
import { type NearWording, nearWordings } from "../../formulations/near-wordings";
import { plainWordsOf, rangeInText } from "../../formulations/plain-words";
import type { BlockRule } from "../../rule";
import { misquotationsIn } from "./misquotation";

/**
 * A set wording with a character wrong, missing, doubled or out of place, or in a wording that may not vary a word.
 *
 * Silent: words put in between or particles left out, which the grammar of the sentence may ask for; what is itself a
 * wording of the list; what is reported as a listed misquotation.
 */
export const nearWording: BlockRule = {
  id: "formulation/near-wording",
  family: "formulation",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { formulations }) {
    const words = plainWordsOf(block);
    const near = nearWordings(words.plain, formulations);
    if (near.length === 0) return;
    const taken: TextRange[] = [...misquotationsIn(block, formulations), ...block.slots];
    for (const found of near.sort((a, b) => a.from - b.from || b.to - a.to)) {
      const { start, end } = rangeInText(words, found.from, found.to);
      if (touches(taken, start, end) || isPlainWord(found, block.text.slice(start, end))) continue;
      const text = block.text.slice(start, end);
      // 党小组会，“一课”就是党课: what is quoted behind a comma begins anew.
      if (/[，；]“/u.test(text) && !/[，；]“/u.test(found.shown)) continue;
      taken.push({ start, end });
      const isPlain = text === words.plain.slice(found.from, found.to) && found.shown === found.wording;
      yield {
        start,
        end,
        message: FORMULATION_MESSAGES.nearWording(text, found.shown),
        severity: severityOf(found),
        authority: authorityOf(found.entry),
        ...(isPlain ? { fix: found.wording } : {}),
      };
    }
  },
};

/** 到社区报到 beside 到社区“双报到”: without the first character of what is quoted, and the marks, other words are meant. */
function isPlainWord({ shown, wording, expected, actual }: NearWording, text: string): boolean {
  if (expected.length !== 1 || actual !== "" || /[“”"]/u.test(text)) return false;
  const rest = shown.indexOf(`“${expected}`) + 1 + expected.length;
  return wording !== shown && rest > expected.length && isWordAt(shown, rest);
}

/** A last word of another meaning may have been meant. */
function severityOf({ entry, isEdge }: NearWording): Severity {
  if (entry.exact === true) return "must";
  return isEdge ? "hint" : "doubt";
}
