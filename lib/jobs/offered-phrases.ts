import "server-only";
import { applyPhraseRules, type PhraseRule } from "@/lib/mining/apply-phrase-rules";
import type { Phrase } from "@/lib/mining/phrase";
import { loadMinedLibrary } from "@/lib/store/mined-library";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { loadPhraseRules } from "@/lib/store/phrase-rules";

/** What the organisation's writers are offered, and the decisions that made it so. */
export type OfferedPhrases = {
  readonly phrases: readonly Phrase[];
  readonly rules: readonly PhraseRule[];
};

type Known = { readonly rules: string; readonly phrases: readonly Phrase[] };

// The same list for the same decisions: ranking and browsing keep their indexes by the list.
const known = new WeakMap<readonly Phrase[], Map<string, Known>>();

/**
 * The mined phrases with the organisation's decisions applied.
 *
 * @param decided - those decisions, where they were asked for together with something else.
 */
export async function offeredPhrases(
  scope: OrganisationScope,
  decided: Promise<readonly PhraseRule[]> = loadPhraseRules(scope),
): Promise<OfferedPhrases> {
  const [{ phrases: mined }, rules] = await Promise.all([loadMinedLibrary(scope), decided]);
  const byOrganisation = known.get(mined) ?? new Map<string, Known>();
  known.set(mined, byOrganisation);
  const key = JSON.stringify(rules);
  const last = byOrganisation.get(scope.organisationId);
  if (last?.rules === key) return { phrases: last.phrases, rules };
  const phrases = applyPhraseRules(mined, rules);
  byOrganisation.set(scope.organisationId, { rules: key, phrases });
  return { phrases, rules };
}
