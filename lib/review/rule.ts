import type { FindingFamily, Hit, Severity } from "./finding";
import type { ReviewContext } from "./review-context";
import type { ReviewBlock, ReviewText } from "./review-text";

type RuleHead = {
  /** Stable name, `family/what`, under which findings are ignored and counted. */
  readonly id: string;
  readonly family: FindingFamily;
  readonly severity: Severity;
  readonly authority: string;
};

/** A rule that needs one block only; its result is kept until the block or the context changes. */
export type BlockRule = RuleHead & {
  readonly scope: "block";
  readonly check: (block: ReviewBlock, context: ReviewContext) => Iterable<Hit>;
};

/** A hit and the index of its block. */
export type PlacedHit = Hit & { readonly block: number };

/** A rule that compares blocks; it runs over the whole text at every change, so it must be quick. */
export type TextRule = RuleHead & {
  readonly scope: "text";
  readonly check: (text: ReviewText, context: ReviewContext) => Iterable<PlacedHit>;
};

export type Rule = BlockRule | TextRule;
