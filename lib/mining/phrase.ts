import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";

/** What shape of wording a phrase is. */
export const PHRASE_PATTERNS = [
  "heading",
  "opening",
  "transition",
  "parallel-set",
  "problem",
  "measure",
  "collocation",
  "closing",
] as const;

export type PhrasePattern = (typeof PHRASE_PATTERNS)[number];

export const PHRASE_PATTERN_NAMES: Readonly<Record<PhrasePattern, string>> = {
  heading: "标题",
  opening: "开头语",
  transition: "过渡句",
  "parallel-set": "排比",
  problem: "问题表述",
  measure: "举措",
  collocation: "常用搭配",
  closing: "结束语",
};

/** One place a phrase was found at. */
export type PhraseSource = {
  readonly documentId: string;
  readonly title: string;
  readonly year: number | null;
  readonly kind: DocumentKind | null;
  readonly level: Level | null;
  readonly paragraphIndex: number | null;
  /** Nearest heading above the place, without number; null before the first. */
  readonly heading: string | null;
  /** Names in the source passage that became slots. */
  readonly names: readonly string[];
};

/** A reusable wording unit. */
export type Phrase = {
  /** Stable over runs: derived from pattern and text. */
  readonly id: string;
  /** Text with slots 〔数字〕; run-in ordinals as tokens, see `ordinalToken`. */
  readonly text: string;
  readonly pattern: PhrasePattern;
  readonly move: Move;
  readonly theme: Theme;
  /** Occurrences in all documents. */
  readonly frequency: number;
  /** Documents it occurs in. */
  readonly documentFrequency: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly sources: readonly PhraseSource[];
};
