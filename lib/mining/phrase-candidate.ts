import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";
import type { PhrasePattern, PhraseSource } from "./phrase";

/** One place of wording that may become a phrase, before merging over documents. */
export type PhraseCandidate = {
  readonly text: string;
  readonly pattern: PhrasePattern;
  readonly move: Move;
  readonly theme: Theme;
  readonly source: PhraseSource;
};
