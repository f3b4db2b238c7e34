/** Counts of what was found, what was expected and what agrees; they add up over files. */
export type Tally = { readonly found: number; readonly expected: number; readonly agreed: number };

export type Rates = { readonly precision: number; readonly recall: number; readonly f1: number };

export const EMPTY_TALLY: Tally = { found: 0, expected: 0, agreed: 0 };

/** Agreement of two lists of keys, a key that comes n times counting n times. */
export function tally(found: readonly string[], expected: readonly string[]): Tally {
  const open = new Map<string, number>();
  for (const key of expected) open.set(key, (open.get(key) ?? 0) + 1);
  let agreed = 0;
  for (const key of found) {
    const left = open.get(key) ?? 0;
    if (left === 0) continue;
    open.set(key, left - 1);
    agreed += 1;
  }
  return { found: found.length, expected: expected.length, agreed };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { found, expected, agreed }) => ({
      found: sum.found + found,
      expected: sum.expected + expected,
      agreed: sum.agreed + agreed,
    }),
    EMPTY_TALLY,
  );
}

/** Precision, recall and F1, 0 to 1 to four digits; 1 where there was nothing to find and nothing was found. */
export function rates({ found, expected, agreed }: Tally): Rates {
  return {
    precision: share(agreed, found),
    recall: share(agreed, expected),
    f1: share(2 * agreed, found + expected),
  };
}

/** Part of a whole, 0 to 1 to four digits; 1 when the whole is nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}
