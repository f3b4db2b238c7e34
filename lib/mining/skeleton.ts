import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { Move } from "@/lib/speech/move";
import type { OrdinalFamily } from "@/lib/speech/ordinal";

/** A document as mining sees it: the parsed text plus who it is. */
export type SourceRef = {
  readonly documentId: string;
  readonly title: string;
  readonly year: number | null;
};

/** One section of an architecture: what it does and its share of the body's characters (0 to 1). */
export type SkeletonSection = {
  readonly move: Move;
  /** 成绩, 点评, 保障: what the trade calls it in this kind of text. */
  readonly name: string;
  /** Median over the documents; the shares of a skeleton come to 1. */
  readonly share: number;
  /** Least and greatest share in one document; a document without the section counts 0. */
  readonly least: number;
  readonly greatest: number;
  /** Told once for every person (逐人点评). */
  readonly each?: true;
};

/** A heading as one document words it, with slots in place of what it names. */
export type SkeletonHeading = {
  readonly level: 1 | 2 | 3;
  /** Text with slots; ordinals are never part of it. */
  readonly text: string;
  readonly move: Move;
  readonly runIn: boolean;
  /** Ordinals its document counts it with (一是, 一要, 第一，); absent for a heading on its own line. */
  readonly family?: OrdinalFamily;
  /** Share of the body's characters below this heading, subheadings included. */
  readonly share: number;
};

/** The headings of one document that follows the skeleton: what 换一组标题 steps through. */
export type HeadingSet = {
  readonly source: SourceRef;
  readonly level: Level | null;
  /** Title pattern of the document with slots. */
  readonly title: string;
  readonly salutation: string | null;
  /** Characters of body text that stand before the first heading, as a share. */
  readonly openingShare: number;
  readonly headings: readonly SkeletonHeading[];
  /** How parallel the headings are, 0 to 1, see `headingParallelism`; sets that are not come last. */
  readonly parallelism: number;
  /** Characters of the whole document. */
  readonly charCount: number;
};

/** An architecture found in one or more documents of a kind. */
export type Skeleton = {
  /** Stable over runs: derived from kind and architecture. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** 成绩—问题—部署 */
  readonly name: string;
  readonly sections: readonly SkeletonSection[];
  readonly headingSets: readonly HeadingSet[];
  readonly documentFrequency: number;
  /** Median length of the documents that follow it, in characters. */
  readonly typicalChars: number;
};
