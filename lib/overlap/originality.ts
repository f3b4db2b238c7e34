import type { OverlapKind, OverlapMatch } from "./overlap-match";

/** Characters of a draft by what they are: each counted once, marks and blanks not at all. */
export type Originality = {
  readonly characters: number;
  readonly formulation: number;
  readonly borrowed: number;
  readonly copied: number;
  /** What stands in no library text. */
  readonly own: number;
  /** Copied characters of all that are not formulations, 0 to 1. */
  readonly copiedShare: number;
  /** Whether that is more than a unit lets pass. */
  readonly isOverLimit: boolean;
};

/** Where several matches cover a character, the mildest counts: a formulation is nobody's, what is borrowed is accounted for. */
const RANKS: Readonly<Record<OverlapKind, number>> = { copied: 1, borrowed: 2, formulation: 3 };

/** Share of copied characters let pass where a unit has set none. */
export const MOST_COPIED_SHARE = 0.3;

/**
 * Adds matches up to shares.
 *
 * @param mostCopiedShare - 0 to 1.
 */
export function originalityOf(
  text: string,
  matches: readonly OverlapMatch[],
  mostCopiedShare = MOST_COPIED_SHARE,
): Originality {
  const ranks = new Uint8Array(text.length);
  for (const { start, end, kind } of matches) {
    for (let at = start; at < end; at += 1) ranks[at] = Math.max(ranks[at] ?? 0, RANKS[kind]);
  }
  const counts = [0, 0, 0, 0];
  for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const rank = ranks[index] ?? 0;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  const [own = 0, copied = 0, borrowed = 0, formulation = 0] = counts;
  const counted = own + copied + borrowed;
  const copiedShare = counted === 0 ? 0 : copied / counted;
  const isOverLimit = copiedShare > mostCopiedShare;
  return { characters: counted + formulation, formulation, borrowed, copied, own, copiedShare, isOverLimit };
}
