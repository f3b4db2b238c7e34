import { BALANCE_MESSAGES } from "@/lib/messages/review/balance";
import { ordinalSets, ordinalsBetween } from "../../ordinals-of";
import type { PlacedHit, TextRule } from "../../rule";

/** 针对党课质量不高的问题，…: a measure named by its problem. */
const ANSWER = /针对(?<what>[^，。；：]{4,24}?)的?(?:问题|不足|短板|现象|情况)?，/gu;
const PROBLEMS = /问题|不足|短板|差距|薄弱/u;
const MIN_ANSWERS = 2;
const CLAUSE = /^[^，。；：]{3,24}/u;

/**
 * Where measures answer the problems one by one, they answer all of them.
 *
 * Told only where every measure belongs to one of the listed problems and fewer problems than measures are left over.
 */
export const unansweredProblem: TextRule = {
  id: "balance/unanswered-problem",
  family: "balance",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    if (text.incomplete) return;
    const answers = text.blocks.flatMap((own, block) =>
      own.text.includes("针对")
        ? [...own.text.matchAll(ANSWER)].map((match) => ({ block, what: match.groups?.what ?? "" }))
        : [],
    );
    const first = answers[0]?.block ?? 0;
    if (answers.length < MIN_ANSWERS) return;
    for (let block = first; block >= 0 && block >= first - 3; block -= 1) {
      const own = text.blocks[block];
      const [list] = ordinalSets(ordinalsBetween(text, block, block + 1));
      if (own === undefined || list === undefined || list.length < 3) continue;
      const around = `${text.blocks[block - 1]?.text ?? ""}${own.text.slice(0, list[0].start)}`;
      if (!PROBLEMS.test(around)) continue;
      const problems = list.map((item) => {
        const words = CLAUSE.exec(own.text.slice(item.end))?.[0] ?? "";
        return { words, start: item.start, end: item.end + words.length };
      });
      const open = problems.filter(({ words }) => !answers.some(({ what }) => isOf(what, words)));
      const areAllOfThese = answers.every(({ what }) => problems.some(({ words }) => isOf(what, words)));
      if (!areAllOfThese || open.length === 0 || open.length >= answers.length) return;
      for (const { words, start, end } of open)
        yield { block, start, end, message: BALANCE_MESSAGES.unanswered(words) } satisfies PlacedHit;
      return;
    }
  },
};

/** The measure repeats four characters of the problem in a row, or all of it but a few. */
function isOf(what: string, problem: string): boolean {
  for (let at = 0; at + 4 <= what.length; at += 1) if (problem.includes(what.slice(at, at + 4))) return true;
  return false;
}
