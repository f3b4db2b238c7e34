import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import type { Hit } from "../../finding";
import { authorityOf, chineseDate } from "../../formulations/authority-of";
import {
  type FormulationMatch,
  formulationMatches,
  longestMatches,
} from "../../formulations/formulation-matches";
import type { ReviewContext } from "../../review-context";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";
import { firstStaleYear } from "./first-stale-year";
import { isPast } from "./tense";

/** Old wordings of formulations: 政治功能和服务功能, 党的二十大和二十届二中、三中全会精神 after the next plenum. */
export const supersededWording: BlockRule = {
  id: "timeliness/superseded-wording",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  check: (block, context) =>
    replacedIn(block, context, ({ group }) => group !== "body" && group !== "regulation", ({ entry }, since) => ({
      message: TIMELINESS_MESSAGES.superseded(entry.say, since, entry.canonical),
    })),
};

/** Bodies that a reform has renamed or merged. */
export const renamedBody: BlockRule = {
  id: "timeliness/renamed-body",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  check: (block, context) =>
    replacedIn(block, context, ({ group }) => group === "body", ({ entry, words }, since) => ({
      message: TIMELINESS_MESSAGES.renamed(entry.say, since),
      ...(/^(?:国家|中央|国务院)/u.test(words) ? { fix: entry.term } : {}),
    })),
};

/** Regulations and documents that a later one has taken the place of. */
export const repealedRegulation: BlockRule = {
  id: "timeliness/repealed-regulation",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  check: (block, context) =>
    replacedIn(block, context, ({ group }) => group === "regulation", ({ entry }, since) => ({
      message: TIMELINESS_MESSAGES.repealed(entry.say, since),
    })),
};

/**
 * Wordings of the list that something else has taken the place of by the draft's year.
 *
 * Silent: without a year, where the past is told, and for names of the fact sheet.
 */
function* replacedIn(
  block: ReviewBlock,
  { formulations, year, facts }: ReviewContext,
  isAsked: (entry: SetFormulation) => boolean,
  say: (match: FormulationMatch, since: string) => Pick<Hit, "message" | "fix">,
): Generator<Hit> {
  if (year === null) return;
  const matches = formulationMatches(block, formulations).filter(({ use }) => use === "replaced");
  for (const match of longestMatches(matches)) {
    const { start, end, entry, words } = match;
    const { since } = entry;
    if (since === undefined || !isAsked(entry) || year < firstStaleYear(since)) continue;
    if (isPast(block, start, year) || [facts.unit, ...facts.places].some((name) => name?.includes(words))) continue;
    if (isNamedBeside(block.text, entry, end)) continue;
    yield {
      start,
      end,
      authority: authorityOf(entry),
      ...(entry.mild === true ? { severity: "hint" as const } : {}),
      ...say(match, chineseDate(since)),
    };
  }
}

/** 原农业局（现农业农村局）: the text itself says what it is called now. */
function isNamedBeside(text: string, { term }: SetFormulation, end: number): boolean {
  return text.slice(end, end + 14).includes(term) && /^[（(，,]?(?:现|后|改|更)/u.test(text.slice(end));
}
