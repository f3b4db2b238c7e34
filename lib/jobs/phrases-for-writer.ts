import "server-only";
import type { Phrase } from "@/lib/mining/phrase";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { loadPhrasePreferences, type PhrasePreferences } from "@/lib/store/phrase-preferences";
import { offeredPhrases } from "./offered-phrases";

type PhrasesForWriter = Omit<PhrasePreferences, "rules"> & { readonly phrases: readonly Phrase[] };

/**
 * The unit's phrases and what they are to the person who asks.
 *
 * @param draftId - the draft being written; null when what the last drafts used does not count.
 */
export async function phrasesForWriter(
  scope: OrganisationScope,
  draftId: string | null,
): Promise<PhrasesForWriter> {
  const preferred = loadPhrasePreferences(scope, draftId);
  const [{ phrases }, { favouriteIds, recentPhraseIds }] = await Promise.all([
    offeredPhrases(
      scope,
      preferred.then(({ rules }) => rules),
    ),
    preferred,
  ]);
  return { phrases, favouriteIds, recentPhraseIds };
}
