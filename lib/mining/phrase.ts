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

/** How large a unit of wording a phrase is: a heading (or a set of them), a sentence or its frame, a turn of phrase. */
export const PHRASE_GRAINS = ["heading", "frame", "collocation"] as const;

export type PhraseGrain = (typeof PHRASE_GRAINS)[number];

export const PHRASE_GRAIN_NAMES: Readonly<Record<PhraseGrain, string>> = {
  heading: "标题",
  frame: "句式",
  collocation: "搭配",
};

export function grainOf(pattern: PhrasePattern): PhraseGrain {
  if (pattern === "heading" || pattern === "parallel-set") return "heading";
  return pattern === "collocation" ? "collocation" : "frame";
}

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

/** One wording of a phrase as documents have it; the phrase's own text is the first of its variants. */
export type PhraseVariant = {
  /**
   * Id the wording would have by itself. Choices a reader made by id (retired, favourite, merged) are looked up under
   * the ids of all variants, so that they survive when another wording becomes the leading one.
   */
  readonly id: string;
  readonly text: string;
  readonly frequency: number;
};

/** A reusable wording unit. */
export type Phrase = {
  /** Stable over runs and over growth by newer documents: derived from grain and text of the variant seen first. */
  readonly id: string;
  /** Text with slots 〔数字〕; run-in ordinals as tokens, see `ordinalToken`. */
  readonly text: string;
  readonly grain: PhraseGrain;
  readonly pattern: PhrasePattern;
  readonly move: Move;
  readonly theme: Theme;
  /** Occurrences in all documents, over all variants. */
  readonly frequency: number;
  /** Documents it occurs in, over all variants. */
  readonly documentFrequency: number;
  /** A striking line of one document (单篇) rather than usage. */
  readonly singleDocument: boolean;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Most frequent first, at least one. */
  readonly variants: readonly PhraseVariant[];
  /** Sets of parallel headings it came with, each in the order of its document; empty for other grains. */
  readonly siblings: readonly (readonly string[])[];
  readonly sources: readonly PhraseSource[];
};
