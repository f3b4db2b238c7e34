import type { Phrase } from "@/lib/mining/phrase";
import { goesByAny } from "./goes-by-any";
import type { PhraseContext } from "./phrase-context";
import { WEIGHTS } from "./phrase-weights";
import { firstClause, phraseItems } from "./phrase-wording";

/** A beginning shorter than this may well be said twice. */
const TELLING_CLAUSE_CHARS = 6;

/** What the draft says against a phrase, in points ≤ 0; costly, so asked only of the few that may be among the best. */
export function draftPoints(context: PhraseContext): (phrase: Phrase) => number {
  const used = new Set(context.usedPhraseIds);
  const recent = new Set(context.recentPhraseIds);
  const saidTexts = new Set(context.saidTexts);
  const said = (context.precedingText ?? "").replace(/\s/gu, "");
  const isUsed = (phrase: Phrase) =>
    goesByAny(phrase, used) ||
    (saidTexts.size > 0 && phraseItems(phrase).some((item) => saidTexts.has(item)));
  return (phrase) => {
    let points = 0;
    if (isUsed(phrase)) points += WEIGHTS.used;
    else if (goesByAny(phrase, recent)) points += WEIGHTS.recent;
    if (isSaid(firstClause(phrase), said)) points += WEIGHTS.alreadySaid;
    return points;
  };
}

/** Whether the words before the cursor already say what the phrase begins with. */
function isSaid(clause: string, said: string): boolean {
  return clause.length >= TELLING_CLAUSE_CHARS && said.includes(clause);
}
