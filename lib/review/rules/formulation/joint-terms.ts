import { FORMULATION_MESSAGES } from "@/lib/messages/review/formulation";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import { touches } from "../../block-places";
import { authorityOf } from "../../formulations/authority-of";
import { plainWordsOf, rangeInText } from "../../formulations/plain-words";
import { withOwnMarks } from "../../formulations/quotation-marks";
import { kept } from "../../kept";
import type { BlockRule } from "../../rule";
import { misquotationsIn } from "./misquotation";

type Joint = { readonly entry: SetFormulation; readonly terms: readonly string[]; readonly pattern: RegExp };

/** A verb, or a verb with its adverb, between two terms that are quoted one after the other. */
const LINK =
  "(?:的决定性意义)?(?:，|、|；|和)?(?:并|更加|不断|自觉|坚决|坚定|坚持|切实|始终|进一步|牢固|努力){0,2}\\p{Script=Han}{0,2}";

/**
 * Terms that a formulation joins, each with its verb (领悟“两个确立”…增强“四个意识”…), used together in another order.
 *
 * Silent: fewer of them than two, or other words between. One left out of the middle is a hint: the shorter form was
 * right for some years.
 */
export const jointTerms: BlockRule = {
  id: "formulation/joint-terms",
  family: "formulation",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { formulations }) {
    const words = plainWordsOf(block);
    for (const { entry, terms, pattern } of jointsOf(formulations)) {
      if (terms.filter((term) => words.plain.includes(term)).length < 2) continue;
      const taken = [...misquotationsIn(block, formulations), ...block.slots];
      for (const match of words.plain.matchAll(pattern)) {
        const listed = [...match[0].matchAll(new RegExp(terms.join("|"), "gu"))].map(([term]) =>
          terms.indexOf(term),
        );
        const isOrdered = listed.every((index, at) => at === 0 || index > (listed[at - 1] ?? -1));
        const lost = isOrdered ? leftOut(terms, listed) : undefined;
        if (isOrdered && lost === undefined) continue;
        const bare = rangeInText(words, match.index, match.index + match[0].length);
        const range = withOwnMarks(block.text, bare);
        if (touches(taken, range.start, range.end)) continue;
        yield {
          ...range,
          authority: authorityOf(entry),
          ...(isOrdered
            ? { message: FORMULATION_MESSAGES.jointMissing(`“${lost ?? ""}”`), severity: "hint" }
            : { message: FORMULATION_MESSAGES.jointOrder(entry.canonical) }),
        };
      }
    }
  },
};

/** A term missing between others; the first and the last alone are a shorter form of their own. */
function leftOut(terms: readonly string[], listed: readonly number[]): string | undefined {
  const [first = 0, last = 0] = [listed[0], listed.at(-1)];
  if (listed.length === 2 && first === 0 && last === terms.length - 1) return undefined;
  return terms.find((_, index) => index > first && index < last && !listed.includes(index));
}

/** The entries whose members each hold a quoted term: 增强“四个意识”. */
const jointsOf = kept((formulations: readonly SetFormulation[]): Joint[] =>
  formulations.flatMap((entry) => {
    const terms = (entry.members ?? []).map((member) => /“([^“”]+)”/u.exec(member)?.[1] ?? "");
    if (entry.ordered !== true || terms.length < 3 || terms.some((term) => term === "")) return [];
    const term = `(?:${terms.join("|")})`;
    const verbs = (entry.members ?? []).map((member) => member.split("“")[0]).filter(Boolean);
    return [{ entry, terms, pattern: new RegExp(`(?:${verbs.join("|")})?${term}(?:${LINK}${term})+`, "gu") }];
  }),
);
