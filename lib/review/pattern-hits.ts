import { touches } from "./block-places";
import type { Hit, Severity } from "./finding";
import type { ReviewBlock } from "./review-text";

/** A fault that one regular expression describes; the whole match is the stretch found. */
export type PatternCase = {
  /** With the flags `g` and `u`; what only surrounds the stretch stands in lookarounds. */
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  readonly fix?: (match: RegExpExecArray) => string | undefined;
  readonly severity?: Severity;
  readonly authority?: string;
  /** What looks like the fault and is none; for what lookarounds would make unreadable. */
  readonly except?: (match: RegExpExecArray) => boolean;
};

/** The faults of a table in one block, in the order of the table; open slots are left alone. */
export function* patternHits(block: ReviewBlock, cases: readonly PatternCase[]): Iterable<Hit> {
  for (const { pattern, message, fix, severity, authority, except } of cases) {
    for (const match of block.text.matchAll(pattern)) {
      const { 0: found, index: start } = match;
      const end = start + found.length;
      if (touches(block.slots, start, end) || except?.(match) === true) continue;
      const replacement = fix?.(match);
      yield {
        start,
        end,
        message: message(found),
        ...(severity === undefined ? {} : { severity }),
        ...(authority === undefined ? {} : { authority }),
        ...(replacement === undefined ? {} : { fix: replacement }),
      };
    }
  }
}
