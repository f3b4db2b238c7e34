import "server-only";
import { AgeingMemo, AT_ONCE } from "@/lib/auth/ageing-memo";
import type { PhraseRule } from "@/lib/mining/apply-phrase-rules";
import { loadContinuationIndex } from "@/lib/store/continuation-index";
import { firstLivingPlace } from "@/lib/store/continuation-sources";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { loadPhraseRules } from "@/lib/store/phrase-rules";
import type { OfferedContinuation } from "@/lib/suggest/continuation/offered-continuation";
import { offersRetired } from "@/lib/suggest/continuation/offers-retired";
import { type ContinuationIndex, suggestContinuation } from "@/lib/suggest/continuation/suggest-continuation";

export type ContinuationAnswer = {
  readonly continuation: OfferedContinuation | null;
  /** Milliseconds the look-up in the index took. */
  readonly lookupMs: number;
};

/** Many write at once and each asks with every key: what holds for the unit is asked of the database once. */
const asked = new AgeingMemo<[ContinuationIndex, PhraseRule[]]>(AT_ONCE);

/** How the draft goes on, out of what the organisation reads; never in the words of a text or phrase it took out. */
export async function offerContinuation(
  scope: OrganisationScope,
  before: string,
): Promise<ContinuationAnswer> {
  const [index, rules] = await asked.get(scope.organisationId, () =>
    Promise.all([loadContinuationIndex(scope), loadPhraseRules(scope)]),
  );
  const startMs = performance.now();
  const found = suggestContinuation(index, { before });
  const lookupMs = performance.now() - startMs;
  if (found === null) return { continuation: null, lookupMs };
  const { words, text, probability, sources } = found;
  const source = await firstLivingPlace(scope, sources);
  const retired = rules.flatMap((rule) => (rule.action === "retired" ? [rule.text] : []));
  const isGone = sources.length > 0 && source === null;
  if (isGone || offersRetired(before, text, retired)) return { continuation: null, lookupMs };
  return { continuation: { words, probability, source }, lookupMs };
}
