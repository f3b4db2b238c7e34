import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";
import type { PhrasePattern } from "./phrase";

/** One place of wording that may become a phrase, before merging over documents. Plain JSON. */
export type PhraseCandidate = {
  readonly text: string;
  readonly pattern: PhrasePattern;
  readonly move: Move;
  readonly theme: Theme;
  /** Good enough to be offered even when no other document says it. */
  readonly alone: boolean;
  readonly paragraphIndex: number | null;
  /** Nearest heading above the place, without number. */
  readonly heading: string | null;
  /** Names in the source passage that became slots. */
  readonly names: readonly string[];
  /** The frame of a sentence, which stands in the list of its own as well. */
  readonly isFrame?: true;
  /** Parallel headings it stood among, itself included. */
  readonly siblings?: readonly string[];
};
