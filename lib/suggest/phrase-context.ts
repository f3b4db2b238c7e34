import type { PhrasePattern } from "@/lib/mining/phrase";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";

/** The place phrases are wanted for. */
export type PhraseContext = {
  readonly kind: DocumentKind;
  readonly level: Level | null;
  /** Move of the place; null when unknown. */
  readonly move: Move | null;
  readonly theme?: Theme | null;
  /** Nearest heading above the cursor. */
  readonly heading?: string | null;
  /** Words before the cursor; the last 80 characters count. */
  readonly precedingText?: string;
  /** Only phrases of this pattern. */
  readonly pattern?: PhrasePattern | null;
  /** Only phrases of this theme; `theme` alone favours one. */
  readonly onlyTheme?: Theme | null;
  /** Only phrases among `favouriteIds`. */
  readonly onlyFavourites?: boolean;
  /** Only phrases that hold every blank-separated term, wherever it stands. */
  readonly query?: string;
  /** Phrases the draft has already used; they sink. */
  readonly usedPhraseIds?: readonly string[];
  /** Phrases the writer's last drafts used; they sink a little and are marked. */
  readonly recentPhraseIds?: readonly string[];
  /** Where in its line the cursor stands: a heading, an empty line, or behind words. Unknown favours nothing. */
  readonly position?: CursorPosition | null;
  /** Headings the draft already has, run-in ones included; a phrase that says one of them again sinks. */
  readonly saidTexts?: readonly string[];
  /** Phrases the writer marked; under any of a phrase's wordings. They rise. */
  readonly favouriteIds?: ReadonlySet<string>;
  readonly currentYear: number;
  /** Most phrases returned, ≥ 1. */
  readonly limit: number;
};

export const CURSOR_POSITIONS = ["heading", "empty-line", "in-line"] as const;
export type CursorPosition = (typeof CURSOR_POSITIONS)[number];
