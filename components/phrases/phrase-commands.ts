import type { Phrase } from "@/lib/mining/phrase";

/** What can be done with a phrase of the list; each answers the mouse, the keys and the menu alike. */
export type PhraseCommands = {
  /** Puts the phrase on the paper and returns there. */
  readonly insert: (phrase: Phrase) => void;
  readonly favourite: (phrase: Phrase, isFavourite: boolean) => void;
  /** For the whole unit, until it is taken back. */
  readonly retire: (phrase: Phrase) => void;
  /** Back to the paper. */
  readonly leave: () => void;
};
