import type { PhraseActions } from "@/components/phrases/use-phrase-decisions";
import { favouritePhrase, mergePhrases, retirePhrases, undoPhraseRules } from "./actions";

/** Decisions about phrases, for the pages that show them. */
export const phraseActions: PhraseActions = {
  retire: retirePhrases,
  merge: mergePhrases,
  undo: undoPhraseRules,
  favourite: favouritePhrase,
};
