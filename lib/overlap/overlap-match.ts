import type { OverlapSource } from "./overlap-segment";

/**
 * What a match is: a formulation of everybody's, borrowed with its provenance kept, or copied.
 */
export type OverlapKind = "formulation" | "borrowed" | "copied";

/** Where a source stands to the draft: written for another unit (跨地), of another year (跨时), or the unit's own. */
export type OverlapRelation = "cross-place" | "cross-time" | "self-repetition";

/** A passage of the draft that stands in a library text, word for word or with some characters changed. */
export type OverlapMatch = {
  /** Place in the draft, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly source: OverlapSource;
  /** Place in the source's text, UTF-16, end exclusive. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly kind: OverlapKind;
  /** A run of the same letters in the same order, whatever its marks; otherwise a sentence with changes. */
  readonly isExact: boolean;
  /** Share of the letters that are the source's, 0 to 1; 1 as well for a sentence whose clauses only changed places. */
  readonly similarity: number;
  readonly relations: readonly OverlapRelation[];
};
