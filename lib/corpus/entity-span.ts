import type { EntityKind } from "./entity-mention";

/** A mention before its block is known; UTF-16 offsets into the text it was found in, end exclusive. */
export type EntitySpan = {
  readonly kind: EntityKind;
  readonly start: number;
  readonly end: number;
  /** A place named without suffix (宁德): a person's name may hold the same characters. */
  readonly bare?: true;
};
